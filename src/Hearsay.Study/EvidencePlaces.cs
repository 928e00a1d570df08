using Hearsay.Study.Discrepancies;

namespace Hearsay.Study;

/// <summary>Which places the sentence of a claim names: a matter of its document alone. What is fetched of documents is kept until <see cref="Forget"/>.</summary>
internal sealed class EvidencePlaces(IRecordStore store, Gazetteer gazetteer)
{
    private const int JustBefore = 200; // UTF-16 units
    private const int Lead = 400; // UTF-16 units at the head of an article, which say what it is about

    private readonly Dictionary<string, (TextSpan Span, Actor Actor)[]> _named = new(StringComparer.Ordinal);

    /// <summary>Those of a claim's evidence, else of what stands just before it, else of the head of the article. Unknown for a comment or an embed.</summary>
    public Whereabouts Of(Claim claim)
    {
        if (claim.Comment is not null || claim.Embed is not null) return Whereabouts.Unknown;
        var named = NamedIn(claim.Document);
        TextSpan[] looked = [claim.Evidence.Span, new(Math.Max(0, claim.Evidence.Start - JustBefore), claim.Evidence.End), new(0, Lead)];
        return looked.Select(span => Whereabouts.Of(named.Where(mention => span.Contains(mention.Span)).Select(mention => mention.Actor), gazetteer))
            .FirstOrDefault(places => !places.IsUnknown) ?? Whereabouts.Unknown;
    }

    /// <summary>Both are known for towns, and not for one.</summary>
    public bool AreTwoTowns(Place one, Place other)
    {
        var (here, there) = (NameFolding.Fold(one.Text), NameFolding.Fold(other.Text));
        return gazetteer.AreTwoTowns(here, there);
    }

    /// <summary>Both claims name towns and none in common, or states and none in common: they tell of two things. A town lies in its state; of what is not known nothing is said.</summary>
    public bool AreApart(Claim one, Claim other)
    {
        var (here, there) = (Of(one), Of(other));
        if (here.Towns.Count > 0 && there.Towns.Count > 0 && here.Towns.All(town => there.Towns.All(across => gazetteer.AreTwoTowns(town, across)))) return true;
        return here.States.Count > 0 && there.States.Count > 0 && !here.States.Overlaps(there.States);
    }

    /// <summary>
    /// Each sentence says "in" some place, and neither place is named in the other's article: also of places that nothing knows. A place within another
    /// is told with it by one of the two.
    /// </summary>
    public bool AreNamedApart(Claim one, Claim other)
    {
        var (here, there) = (NameWords.PlacesIn(one.Evidence.Text), NameWords.PlacesIn(other.Evidence.Text));
        return here.Count > 0 && there.Count > 0 && !here.Overlaps(there) && !AreNamed(here, other) && !AreNamed(there, one);
    }

    private bool AreNamed(HashSet<string> places, Claim claim) =>
        places.Any(place => $" {NameFolding.Fold(claim.Evidence.Text)} ".Contains($" {place} ", StringComparison.Ordinal)) || NamedIn(claim.Document).Any(mention => mention.Actor.Names.Any(name => NameFolding.Fold(name).Split(' ').Any(places.Contains)));

    public void Forget() => _named.Clear();

    private (TextSpan Span, Actor Actor)[] NamedIn(string document)
    {
        if (_named.TryGetValue(document, out var named)) return named;
        var entities = store.EntitiesOf(document);
        var actors = entities.Actors.Where(actor => actor.Names.Count > 0).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        return _named[document] = [.. entities.Mentions.Where(mention => actors.ContainsKey(mention.Actor)).Select(mention => (mention.Span, actors[mention.Actor]))];
    }
}
