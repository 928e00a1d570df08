namespace Hearsay.Study.Voices;

/// <summary>
/// Counts the independent voices of a fact (DEFINITIONS, I(F)): in the order of report a claim that shares ground with an earlier
/// one is folded under its origin; every other begins an origin, which weighs less the more probably its outlet copies one before.
/// </summary>
/// <param name="options">How outlets copy.</param>
/// <param name="kin">For each document that descends from one text with others the name of its family.</param>
internal sealed class SupportReader(FindingsOptions options, SharedTable<string>? kin = null)
{
    private readonly Dictionary<(string, string), double> _copying = (options.CopyProbabilities ?? new Dictionary<(string, string), double>())
        .SelectMany(pair => new[] { (Key: OutletPair(pair.Key.Item1, pair.Key.Item2), pair.Value), (Key: OutletPair(pair.Key.Item2, pair.Key.Item1), pair.Value) })
        .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <param name="claims">Of one side of one fact, in the order of report; comments left out.</param>
    public Support Read(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0) return Support.None;
        if (claims.Count == 1) return OfOne(claims[0]);
        var (compared, later) = (claims.Take(options.Bounds.Reports).ToArray(), claims.Skip(options.Bounds.Reports));
        var keys = compared.Select(claim => GroundKeys.Of(claim, kin?.Find(claim.Document))).ToArray();
        var drafts = Fold(compared, keys);
        var origins = drafts.Select(draft => draft.Finish()).ToArray();
        var isCircular = CitationCircle.IsIn(keys);
        var counts = (Articles: claims.Select(claim => claim.Document).Distinct().Count(), Publications: keys.Select(key => key.Publication).Concat(later.Select(GroundKeys.PublicationOf)).Distinct().Count());
        var sentence = SupportSentence.Of(counts.Articles, origins, isCircular);
        return new Support(origins.Sum(origin => origin.Weight), counts.Articles, counts.Publications, origins, sentence) { IsCircular = isCircular };
    }

    /// <summary>Most facts are told once: nothing to compare.</summary>
    private static Support OfOne(Claim claim)
    {
        Origin[] origins = [new OriginDraft(claim, 1).Finish()];
        return new Support(1, 1, 1, origins, SupportSentence.Of(1, origins, isCircular: false));
    }

    private List<OriginDraft> Fold(IReadOnlyList<Claim> claims, GroundKeys[] keys)
    {
        var drafts = new List<OriginDraft>();
        var left = new Dictionary<string, OriginDraft>(StringComparer.Ordinal);
        var published = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < claims.Count; i++)
        {
            var draft = FoldOne(claims[i], keys[i], left);
            if (draft is null) drafts.Add(draft = new OriginDraft(claims[i], WeightOf(keys[i].Publication, published)));
            foreach (var key in keys[i].Left) left.TryAdd(key, draft);
            published[keys[i].Publication] = published.GetValueOrDefault(keys[i].Publication) + 1;
        }

        return drafts;
    }

    private static OriginDraft? FoldOne(Claim claim, GroundKeys keys, Dictionary<string, OriginDraft> left)
    {
        foreach (var (key, ground) in keys.Asked)
        {
            if (!left.TryGetValue(key, out var draft)) continue;
            draft.Add(new OriginCopy(claim, ground));
            return draft;
        }

        return null;
    }

    private double WeightOf(string publication, Dictionary<string, int> published)
    {
        var weight = 1.0;
        if (_copying.Count == 0) return weight;
        foreach (var (earlier, times) in published)
            if (_copying.TryGetValue((publication, earlier), out var probability)) weight *= Math.Pow(1 - probability, times);
        return weight;
    }

    private static (string, string) OutletPair(string one, string other) => (VoiceKey.OfOutlet(one), VoiceKey.OfOutlet(other));
}
