using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Sorts claims into facts. Claims under one key whose windows meet are one fact; a wide window joins narrow ones only where a
/// single fact is in reach, so that "in 2020" does not tie a year together. Copies of one sentence are one fact at any time.
/// Linear in the claims but for wide windows under one key, which look through that key's facts.
/// </summary>
internal sealed class FactGrouping
{
    private const int Narrow = 7; // days
    private const int MostCompared = 40;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly FactWindow?[] _windows; // [claim]; null: joined with copies only
    private readonly Forest _forest;
    private readonly Dictionary<int, (double Low, double High)> _bounds = []; // root -> the numbers that lie in all counts joined so far

    private FactGrouping(IReadOnlyList<Claim> claims)
    {
        _claims = claims;
        _windows = [.. claims.Select(WindowOf)];
        _forest = new Forest(claims.Count);
    }

    /// <summary>For each claim the index of the first claim of its fact.</summary>
    /// <param name="claims">In the order of ids.</param>
    /// <param name="kin">For each document that descends from one text with others the name of its family.</param>
    /// <param name="likeness">Of documents; null joins nothing that nobody known takes part in.</param>
    public static int[] Of(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, string> kin, DocumentLikeness? likeness)
    {
        var grouping = new FactGrouping(claims);
        foreach (var bearers in grouping.ByKey(claim => CopyKeys.Of(claim, kin.GetValueOrDefault(claim.Document)))) grouping.JoinAll(bearers);
        foreach (var bearers in grouping.ByKey(FactKeys.Of)) grouping.Join(bearers);
        if (likeness is not null) grouping.JoinScenes(likeness);
        return grouping._forest.Roots();
    }

    private static FactWindow? WindowOf(Claim claim) => claim.Kind switch
    {
        ClaimKind.Event or ClaimKind.Quantity => FactWindow.OfHappening(claim),
        ClaimKind.Relation when claim.Relation?.Change is not (null or TieChange.None) => FactWindow.OfHappening(claim),
        ClaimKind.Relation when claim.Relation is { Sign: not 0, From.Actor: { } from } && claim.Chain.Count > 1 && claim.Chain[^1].Actor == from => FactWindow.OfHappening(claim), // a declaration, made when it was made
        ClaimKind.Relation => FactWindow.OfState(claim),
        _ => FactWindow.Open,
    };

    /// <summary>The claims that share a key, for each key that several have; in the order of claims.</summary>
    private IEnumerable<List<int>> ByKey(Func<Claim, IEnumerable<string>> keysOf)
    {
        var keys = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var claim = 0; claim < _claims.Count; claim++)
            foreach (var key in keysOf(_claims[claim]))
            {
                if (!keys.TryGetValue(key, out var bearers)) keys[key] = bearers = [];
                bearers.Add(claim);
            }

        return keys.Values.Where(bearers => bearers.Count > 1);
    }

    private void Join(List<int> bearers)
    {
        var facts = new List<(FactWindow Window, int Claim)>();
        var timed = bearers.Where(claim => _windows[claim] is not null).Select(claim => (Window: _windows[claim]!.Value, Claim: claim)).ToArray();
        foreach (var told in timed.Where(told => told.Window.Width <= Narrow).OrderBy(told => told.Window.First).ThenBy(told => told.Claim))
            JoinLast(facts, told);
        foreach (var told in timed.Where(told => told.Window.Width > Narrow).OrderBy(told => told.Window.Width).ThenBy(told => told.Claim))
            JoinOnly(facts, told);
    }

    /// <summary>Each with those shortly before it that tell of the same scene.</summary>
    private void JoinScenes(DocumentLikeness likeness)
    {
        var keys = new SceneKeys(likeness.Rarity);
        foreach (var bearers in ByKey(keys.Of))
        {
            var timed = bearers.Select(claim => (Window: SceneWindow(_claims[claim]), Claim: claim)).Where(told => told.Window is { Width: <= Narrow })
                .OrderBy(told => told.Window!.Value.First).ThenBy(told => told.Claim).ToArray();
            for (var later = 1; later < timed.Length; later++)
                for (var earlier = later - 1; earlier >= Math.Max(0, later - MostCompared); earlier--)
                {
                    var (one, other) = (_claims[timed[earlier].Claim], _claims[timed[later].Claim]);
                    if (!timed[earlier].Window!.Value.Meets(timed[later].Window!.Value) || _forest.AreJoined(timed[earlier].Claim, timed[later].Claim)) continue;
                    if (one.Document != other.Document && keys.Agree(one, other) && likeness.AreLike(one.Document, other.Document)) JoinAgreeing(timed[earlier].Claim, timed[later].Claim);
                }
        }
    }

    /// <summary>Counts are joined only while some number lies in all of them.</summary>
    private void JoinAgreeing(int one, int other)
    {
        var ((low, high), (least, most)) = (BoundsOf(_forest.Root(one)), BoundsOf(_forest.Root(other)));
        if (Math.Max(low, least) > Math.Min(high, most)) return;
        _forest.Join(one, other);
        _bounds[_forest.Root(one)] = (Math.Max(low, least), Math.Min(high, most));
    }

    private (double Low, double High) BoundsOf(int root) => _bounds.TryGetValue(root, out var bounds) ? bounds
        : _claims[root].Quantity is { } count ? (count.Low ?? double.NegativeInfinity, count.High ?? double.PositiveInfinity) : (double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Told of no known actor, it is looked for near the day of the report.</summary>
    private static FactWindow? SceneWindow(Claim claim) =>
        FactWindow.OfHappening(claim) is { } stated && stated.Width <= Narrow ? stated : claim.Published is { } day ? new FactWindow(day.DayNumber - Narrow / 2, day.DayNumber) : null;

    private void JoinAll(List<int> bearers)
    {
        foreach (var claim in bearers) _forest.Join(bearers[0], claim);
    }

    private void JoinLast(List<(FactWindow Window, int Claim)> facts, (FactWindow Window, int Claim) told)
    {
        if (facts.Count > 0 && facts[^1].Window.Meets(told.Window)) Extend(facts, facts.Count - 1, told);
        else facts.Add(told);
    }

    private void JoinOnly(List<(FactWindow Window, int Claim)> facts, (FactWindow Window, int Claim) told)
    {
        var met = -1;
        for (var fact = 0; fact < facts.Count; fact++)
        {
            if (!facts[fact].Window.Meets(told.Window)) continue;
            if (met >= 0 && !_forest.AreJoined(facts[met].Claim, facts[fact].Claim)) return;
            met = fact;
        }

        if (met >= 0) Extend(facts, met, told);
        else facts.Add(told);
    }

    private void Extend(List<(FactWindow Window, int Claim)> facts, int fact, (FactWindow Window, int Claim) told)
    {
        _forest.Join(facts[fact].Claim, told.Claim);
        facts[fact] = (facts[fact].Window.Shared(told.Window), facts[fact].Claim);
    }
}
