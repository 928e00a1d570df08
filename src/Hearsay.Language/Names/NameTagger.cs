using System.Buffers;
using Hearsay.Core;

namespace Hearsay.Language.Names;

/// <summary>
/// Finds the names in a sentence: persons, organisations and places by a linear model over labels, then peoples, faiths and
/// nations by the word lists. Names do not nest. Immutable, one serves all threads; time is linear in the words.
/// </summary>
public sealed class NameTagger
{
    private readonly NameModel _model;
    private readonly NameFeatures _features;

    internal NameTagger(NameModel model)
    {
        _model = model;
        _features = new NameFeatures(model.Gazetteer, model.Classes, model.RowMask);
    }

    /// <param name="modelsDirectory">The folder that holds <c>names.bin</c>.</param>
    public static NameTagger Load(string modelsDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        using var stream = new BufferedStream(File.OpenRead(Path.Combine(modelsDirectory, NameModel.FileName)), 1 << 16);
        return new NameTagger(NameModel.Read(stream));
    }

    /// <summary>The names of one sentence from left to right; none overlaps another.</summary>
    /// <param name="tokens">The words of the sentence; only their place in <paramref name="text"/> is looked at.</param>
    public Name[] Tag(string text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (tokens.IsEmpty) return [];
        var views = ArrayPool<WordView>.Shared.Rent(tokens.Length);
        var labels = ArrayPool<byte>.Shared.Rent(tokens.Length);
        var own = views.AsSpan(0, tokens.Length);
        _features.View(text, tokens, own);
        Decode(own, labels.AsSpan(0, tokens.Length));
        var names = Read(own, labels.AsSpan(0, tokens.Length));
        ArrayPool<WordView>.Shared.Return(views);
        ArrayPool<byte>.Shared.Return(labels);
        return names;
    }

    private void Decode(ReadOnlySpan<WordView> views, Span<byte> labels)
    {
        var scores = ArrayPool<float>.Shared.Rent(views.Length * NameLabels.Count);
        Span<int> rows = stackalloc int[NameFeatures.Most];
        var isInCapitals = NameFeatures.IsInCapitals(views);
        for (var at = 0; at < views.Length; at++)
        {
            var count = _features.Extract(views, at, isInCapitals, rows);
            Sum(rows[..count], scores.AsSpan(at * NameLabels.Count, NameLabels.Count));
        }

        LabelDecoder.Decode(scores.AsSpan(0, views.Length * NameLabels.Count), _model.Transitions, labels);
        ArrayPool<float>.Shared.Return(scores);
    }

    private void Sum(ReadOnlySpan<int> rows, Span<float> scores)
    {
        Span<int> sums = stackalloc int[NameLabels.Count];
        sums.Clear();
        foreach (var row in rows)
        {
            var weights = _model.Weights.AsSpan(row * NameLabels.Count, NameLabels.Count);
            for (var label = 0; label < NameLabels.Count; label++) sums[label] += weights[label];
        }

        for (var label = 0; label < NameLabels.Count; label++) scores[label] = sums[label] * _model.Scale;
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
