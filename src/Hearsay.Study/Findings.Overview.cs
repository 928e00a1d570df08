using Hearsay.Study.Actors;
using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>The questions of the first screen and of lists.</summary>
public sealed partial class Findings
{
    /// <summary>Those with most documents first.</summary>
    public IReadOnlyList<OutletEntry> Outlets => field ??=
        [.. Documents.Where(entry => entry.Site is not null).GroupBy(entry => VoiceKey.OfOutlet(entry.Site!), StringComparer.Ordinal)
            .Select(OutletEntry.Of).OrderByDescending(outlet => outlet.Documents).ThenBy(outlet => outlet.Name, StringComparer.Ordinal)];

    /// <summary>The facts behind <see cref="ToldTurns"/>, in the same order, each once.</summary>
    public IReadOnlyList<Fact> ReportedTurns => field ??= [.. ToldTurns.Select(turn => turn.Fact).DistinctBy(fact => fact.Id)];

    /// <summary>The documents of an outlet under any of its names, newest first.</summary>
    public IReadOnlyList<DocumentEntry> DocumentsOf(string outlet)
    {
        var key = VoiceKey.OfOutlet(outlet);
        return [.. Documents.Where(entry => entry.Site is { } site && VoiceKey.OfOutlet(site) == key)];
    }

    /// <summary>Everybody of whom the record tells something towards the actor or from it; those with most of it first.</summary>
    public IReadOnlyList<Partner> PartnersOf(string actor)
    {
        if (Actor(actor) is not { } one) return [];
        var others = _index.FactsAbout(actor).SelectMany(fact => _index.Claim(fact.Head.Id)!.Subjects.Select(id => (Id: id, Fact: fact)))
            .Where(pair => pair.Id != actor && Actor(pair.Id) is not null).ToLookup(pair => pair.Id, pair => pair.Fact);
        return [.. others.Select(group => Partner.Of(RelationReader.Of(one, Actor(group.Key)!, group, LifeOf))).OfType<Partner>()
            .OrderByDescending(partner => partner.Total).ThenBy(partner => partner.Id, StringComparer.Ordinal)];
    }
}
