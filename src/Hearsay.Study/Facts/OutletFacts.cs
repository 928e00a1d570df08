using Hearsay.Study.Voices;

namespace Hearsay.Study.Facts;

/// <summary>The facts of which several outlets tell, by outlet: what must be weighed again when it is learned who copies whom.</summary>
internal sealed class OutletFacts
{
    private readonly Dictionary<string, HashSet<Fact>> _facts = new(StringComparer.Ordinal);

    public void Add(Fact fact)
    {
        foreach (var outlet in OutletsOf(fact))
        {
            if (!_facts.TryGetValue(outlet, out var facts)) _facts[outlet] = facts = new(ReferenceEqualityComparer.Instance);
            facts.Add(fact);
        }
    }

    public void Remove(Fact fact)
    {
        foreach (var outlet in OutletsOf(fact)) _facts[outlet].Remove(fact);
    }

    /// <summary>Those of which both outlets of some pair tell, each once.</summary>
    public IReadOnlyList<Fact> Of(IEnumerable<(string One, string Other)> pairs) =>
        [.. pairs.SelectMany(pair => Of(pair.One).Where(Of(pair.Other).Contains)).Distinct<Fact>(ReferenceEqualityComparer.Instance)];

    private HashSet<Fact> Of(string outlet) => _facts.GetValueOrDefault(outlet) ?? [];

    private static IEnumerable<string> OutletsOf(Fact fact) => fact.Support.Publications < 2 && fact.DenialSupport.Publications < 2 ? []
        : fact.Claims.Concat(fact.Denials).Select(claim => VoiceKey.OfOutlet(claim.Chain[0].Name)).Distinct(StringComparer.Ordinal);
}
