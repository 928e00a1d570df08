using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>Claims by actor, outlet and document, so that a question looks only at claims that may answer it. Immutable.</summary>
internal sealed class ClaimIndex
{
    private readonly IndexedClaim[] _claims; // newest first
    private readonly Dictionary<string, IndexedClaim> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedClaim>> _by = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedClaim>> _about = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedClaim>> _documents = new(StringComparer.Ordinal);

    /// <param name="facts">[claim]: its fact.</param>
    public ClaimIndex(IReadOnlyList<Claim> claims, IReadOnlyList<Fact> facts, FindingsOptions options)
    {
        _claims = [.. claims.Select((claim, at) => new IndexedClaim(claim, facts[at], claim.Extraction.Confidence >= options.Threshold))
            .OrderByDescending(claim => claim.Claim.Published ?? DateOnly.MinValue).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal)];
        foreach (var claim in _claims) Enter(claim);
    }

    public IndexedClaim? Claim(string id) => _ids.GetValueOrDefault(id);

    /// <summary>Newest first, like all lists here; doubtful ones and comments too.</summary>
    public IReadOnlyList<IndexedClaim> By(string actorOrOutlet) =>
        _by.GetValueOrDefault(actorOrOutlet) ?? _by.GetValueOrDefault(VoiceKey.OfOutlet(actorOrOutlet)) ?? [];

    public IReadOnlyList<IndexedClaim> About(string actor) => _about.GetValueOrDefault(actor) ?? [];

    public IReadOnlyList<IndexedClaim> Of(string document) => _documents.GetValueOrDefault(document) ?? [];

    /// <summary>The facts of which shown claims tell something of an actor, each once.</summary>
    public IEnumerable<Fact> FactsAbout(string actor) => About(actor).Where(claim => claim.IsShown).Select(claim => claim.Fact).DistinctBy(fact => fact.Id);

    /// <summary>The smallest list that holds every claim the filter may let through.</summary>
    public IReadOnlyList<IndexedClaim> Candidates(ClaimFilter filter)
    {
        IReadOnlyList<IndexedClaim> best = _claims;
        if (filter.By is { } by) best = Shorter(best, By(by));
        if (filter.About is { } about) best = Shorter(best, About(about));
        if (filter.Doer is { } doer) best = Shorter(best, About(doer));
        if (filter.Target is { } target) best = Shorter(best, About(target));
        if (filter.Between is { } between) best = Shorter(best, Shorter(About(between.A), About(between.B)));
        if (filter.Document is { } document) best = Shorter(best, Of(document));
        return best;
    }

    private static IReadOnlyList<IndexedClaim> Shorter(IReadOnlyList<IndexedClaim> one, IReadOnlyList<IndexedClaim> other) => other.Count < one.Count ? other : one;

    private void Enter(IndexedClaim claim)
    {
        _ids[claim.Claim.Id] = claim;
        Enter(_documents, claim.Claim.Document, claim);
        foreach (var actor in claim.Subjects) Enter(_about, actor, claim);
        foreach (var voice in claim.Claim.Chain) Enter(_by, voice.Actor ?? VoiceKey.OfOutlet(voice.Name), claim);
    }

    private static void Enter(Dictionary<string, List<IndexedClaim>> index, string key, IndexedClaim claim)
    {
        if (!index.TryGetValue(key, out var claims)) index[key] = claims = [];
        if (claims.Count == 0 || !ReferenceEquals(claims[^1], claim)) claims.Add(claim);
    }
}
