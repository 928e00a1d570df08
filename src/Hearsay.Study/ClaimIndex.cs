using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>Claims by actor, outlet and document, so that a question looks only at claims that may answer it. Immutable.</summary>
internal sealed class ClaimIndex
{
    private readonly Claim[] _claims; // newest first
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal); // claim -> fact
    private readonly Dictionary<string, Claim> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _by = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _about = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _documents = new(StringComparer.Ordinal);
    private readonly FindingsOptions _options;

    public ClaimIndex(IReadOnlyList<Claim> claims, Fact[] facts, FindingsOptions options)
    {
        _options = options;
        for (var i = 0; i < facts.Length; i++) _facts[claims[i].Id] = facts[i];
        _claims = [.. claims.OrderByDescending(claim => claim.Published ?? DateOnly.MinValue).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
        foreach (var claim in _claims) Enter(claim);
    }

    public Claim? Claim(string id) => _ids.GetValueOrDefault(id);

    public Fact FactOf(Claim claim) => _facts[claim.Id];

    public bool IsShown(Claim claim) => claim.Extraction.Confidence >= _options.Threshold;

    /// <summary>Newest first; doubtful ones and comments too.</summary>
    public IReadOnlyList<Claim> By(string actorOrOutlet) =>
        _by.GetValueOrDefault(actorOrOutlet) ?? _by.GetValueOrDefault(VoiceKey.OfOutlet(actorOrOutlet)) ?? [];

    public IReadOnlyList<Claim> About(string actor) => _about.GetValueOrDefault(actor) ?? [];

    public IReadOnlyList<Claim> Of(string document) => _documents.GetValueOrDefault(document) ?? [];

    /// <summary>The smallest list that holds every claim the filter may let through.</summary>
    public IReadOnlyList<Claim> Candidates(ClaimFilter filter)
    {
        IReadOnlyList<Claim> best = _claims;
        if (filter.By is { } by) best = Shorter(best, By(by));
        if (filter.About is { } about) best = Shorter(best, About(about));
        if (filter.Between is { } between) best = Shorter(best, Shorter(About(between.A), About(between.B)));
        if (filter.Document is { } document) best = Shorter(best, Of(document));
        return best;
    }

    /// <summary>The actors of which a claim tells something, each once.</summary>
    public static IEnumerable<string> Subjects(Claim claim)
    {
        IEnumerable<ActorRef?> roles = [.. claim.Event?.Source ?? [], .. claim.Event?.Target ?? [], claim.Relation?.From, claim.Relation?.To, claim.Quantity?.Holder];
        return roles.Select(role => role?.Actor).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static IReadOnlyList<Claim> Shorter(IReadOnlyList<Claim> one, IReadOnlyList<Claim> other) => other.Count < one.Count ? other : one;

    private void Enter(Claim claim)
    {
        _ids[claim.Id] = claim;
        Enter(_documents, claim.Document, claim);
        foreach (var actor in Subjects(claim)) Enter(_about, actor, claim);
        foreach (var voice in claim.Chain) Enter(_by, voice.Actor ?? VoiceKey.OfOutlet(voice.Name), claim);
    }

    private static void Enter(Dictionary<string, List<Claim>> index, string key, Claim claim)
    {
        if (!index.TryGetValue(key, out var claims)) index[key] = claims = [];
        if (claims.Count == 0 || !ReferenceEquals(claims[^1], claim)) claims.Add(claim);
    }
}
