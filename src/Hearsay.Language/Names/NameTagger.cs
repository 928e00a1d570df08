using System.Buffers;
using Hearsay.Core;
using Hearsay.Language.Network;

namespace Hearsay.Language.Names;

/// <summary>
/// Finds the names in a sentence: persons, organisations and places by a conditional random field (Lafferty et al. 2001) over features of
/// the words and what the network of tags and trees made of them, then peoples, faiths and nations by the word lists. Names do not nest. Immutable, one serves all threads; time is linear in the words.
/// </summary>
public sealed class NameTagger
{
    /// <summary>
    /// What a label of a name gets ahead of none, as a missed name costs a reader more than a wrong one: 0 gives the best F1 on the names of EWT dev,
    /// 0.5 the best coreference on GUM dev.
    /// </summary>
    private const float Head = 0.35f;

    private readonly NameModel _model;
    private readonly NameFeatures _features;
    private readonly Dense _states;
    private readonly LabelWeights _weights;

    internal NameTagger(NameModel model)
    {
        _model = model;
        _weights = new LabelWeights(model);
        _features = new NameFeatures(model.Gazetteer, model.Classes, model.RowMask, _weights);
        _states = new Dense(model.States, model.Width, NameModel.Outputs);
    }

    /// <param name="modelsDirectory">The folder that holds <c>names.bin</c>.</param>
    public static NameTagger Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        using var stream = new BufferedStream(File.OpenRead(Path.Combine(modelsDirectory, NameModel.FileName)), 1 << 16);
        return new NameTagger(NameModel.Read(stream));
    }

    /// <summary>What the network's last reading says about the labels of its words, into <see cref="NetworkScratch.Names"/>.</summary>
    internal void Score(NetworkScratch network) => _states.Apply(network.Bytes, network.Names);

    /// <summary>The names of one sentence from left to right; none overlaps another.</summary>
    /// <param name="tokens">The words of the sentence; only their place in <paramref name="text"/> is looked at.</param>
    /// <param name="states">The part of <see cref="NetworkScratch.Names"/> that belongs to the sentence.</param>
    internal Name[] Tag(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<float> states)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (tokens.IsEmpty) return [];
        var views = ArrayPool<WordView>.Shared.Rent(tokens.Length);
        var labels = ArrayPool<byte>.Shared.Rent(tokens.Length);
        var own = views.AsSpan(0, tokens.Length);
        _features.View(text, tokens, own);
        Decode(own, states, labels.AsSpan(0, tokens.Length));
        OrganisationExtent.Mend(own, labels.AsSpan(0, tokens.Length));
        var names = Read(own, labels.AsSpan(0, tokens.Length));
        ArrayPool<WordView>.Shared.Return(views);
        ArrayPool<byte>.Shared.Return(labels);
        return names;
    }

    private void Decode(ReadOnlySpan<WordView> views, ReadOnlySpan<float> states, Span<byte> labels)
    {
        var scores = ArrayPool<float>.Shared.Rent(views.Length * NameLabels.Count + LabelWeights.Lanes);
        Span<int> rows = stackalloc int[NameFeatures.Most];
        var isInCapitals = NameFeatures.IsInCapitals(views);
        for (var at = 0; at < views.Length; at++)
        {
            var count = _features.Extract(views, at, isInCapitals, rows);
            var own = scores.AsSpan(at * NameLabels.Count, LabelWeights.Lanes);
            _weights.Sum(rows[..count], states.Slice(at * NameModel.Outputs, NameModel.Outputs), own);
            own[0] -= Head;
        }

        LabelDecoder.Decode(scores.AsSpan(0, views.Length * NameLabels.Count), _model.Transitions, labels);
        ArrayPool<float>.Shared.Return(scores);
    }

    private static Name[] Read(ReadOnlySpan<WordView> views, ReadOnlySpan<byte> labels)
    {
        var names = new List<Name>();
        for (var first = 0; first < labels.Length;)
        {
            var end = first + 1;
            if (labels[first] == 0)
            {
                if (IsPeople(views[first])) names.Add(new Name(first, end = PeopleEnd(views, labels, first), EntityType.Nat));
            }
            else
            {
                while (end < labels.Length && NameLabels.Position(labels[end - 1]) is (NameLabels.Begin or NameLabels.Inside)) end++;
                names.Add(new Name(first, end, Listed(views[first..end]) ?? NameLabels.Type(labels[first])));
            }

            first = end;
        }

        return [.. names];
    }

    /// <summary>What the lists say the whole name is, when they know it as one thing only; a country stays a country where it wins at football.</summary>
    private static EntityType? Listed(ReadOnlySpan<WordView> name)
    {
        const GazetteerClass Places = GazetteerClass.Country | GazetteerClass.Capital | GazetteerClass.Place;
        if (name.Length == 1 && IsPeople(name[0])) return EntityType.Nat;
        if (!name[0].IsPhraseStart) return null;
        for (var at = 1; at < name.Length; at++)
            if (name[at].IsPhraseStart || name[at].Classes != name[0].Classes) return null;
        return name[0].Classes switch
        {
            GazetteerClass.None => null,
            GazetteerClass.Organisation => EntityType.Org,
            var classes when (classes & ~Places) == 0 => EntityType.Loc,
            _ => null,
        };
    }

    /// <summary>Whether the lists know the word as a people or nation and as nothing else.</summary>
    private static bool IsPeople(in WordView view) =>
        view.StartsUpper && (view.Classes & (GazetteerClass.Demonym | GazetteerClass.People)) != 0
        && (view.Classes & (GazetteerClass.Country | GazetteerClass.Place | GazetteerClass.Organisation)) == 0;

    private static int PeopleEnd(ReadOnlySpan<WordView> views, ReadOnlySpan<byte> labels, int first)
    {
        var end = first + 1;
        while (views[first].IsPhraseStart && end < views.Length && labels[end] == 0 && IsPeople(views[end]) && !views[end].IsPhraseStart) end++;
        return end;
    }
}
