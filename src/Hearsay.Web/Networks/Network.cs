using Hearsay.Study;

namespace Hearsay.Web.Networks;

/// <summary>The named actors with most signed ties, with these ties over all time and a place for each actor that no choice of time changes. Immutable.</summary>
public sealed record Network(IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkTie> Ties, DateOnly First, DateOnly Last)
{
    private const int MostTies = 150;
    private const int MostNodes = 70;

    public static Network Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var ties = new List<NetworkTie>();
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (a, b) in PairsOf(findings))
        {
            var moments = findings.Between(a, b)!.Entries.Where(entry => entry is { Sign: not 0, Date: not null }).Select(entry => new NetworkMoment(entry.Date!.Value, entry.Sign)).ToArray();
            var more = (nodes.Contains(a) ? 0 : 1) + (nodes.Contains(b) ? 0 : 1);
            if (moments.Length == 0 || nodes.Count + more > MostNodes) continue;
            nodes.Add(a);
            nodes.Add(b);
            ties.Add(new NetworkTie(a, b, moments));
        }

        var days = ties.SelectMany(tie => tie.Moments).Select(moment => moment.Date).DefaultIfEmpty(findings.LastDay).ToArray();
        return new Network(Placed(findings, [.. nodes], ties), ties, days.Min(), days.Max());
    }

    /// <summary>Pairs of named actors of whom most signed facts tell, most first.</summary>
    private static IEnumerable<(string A, string B)> PairsOf(Findings findings)
    {
        var counts = new Dictionary<(string A, string B), int>();
        foreach (var fact in findings.Facts)
        {
            if (fact.IsDoubtful || fact.Claims.Count == 0) continue;
            foreach (var pair in EndsOf(fact.Claims[0])) counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts.Where(pair => IsNamed(findings, pair.Key.A) && IsNamed(findings, pair.Key.B))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.A, StringComparer.Ordinal).ThenBy(pair => pair.Key.B, StringComparer.Ordinal)
            .Take(MostTies).Select(pair => pair.Key);
    }

    private static IEnumerable<(string, string)> EndsOf(Claim claim)
    {
        if (claim.Relation is { Sign: not 0, From.Actor: { } from, To.Actor: { } to } && from != to) return [Ordered(from, to)];
        if (claim.Event is not { } told || Math.Abs(told.Score) < 1) return [];
        return (from source in told.Source from target in told.Target where source.Actor is not null && target.Actor is not null && source.Actor != target.Actor select Ordered(source.Actor!, target.Actor!)).Distinct();
    }

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static bool IsNamed(Findings findings, string id) => findings.Actor(id) is { IsNamed: true, IsRejected: false };

    private static NetworkNode[] Placed(Findings findings, string[] ids, List<NetworkTie> ties)
    {
        var numbers = ids.Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at, StringComparer.Ordinal);
        var places = NetworkLayout.Place(ids.Length, [.. ties.Select(tie => (numbers[tie.A], numbers[tie.B]))]);
        var weights = ids.Select(id => ties.Where(tie => tie.A == id || tie.B == id).Sum(tie => tie.Moments.Count)).ToArray();
        return [.. ids.Select((id, at) => findings.Actor(id)!).Select((actor, at) => new NetworkNode(
            actor.Id, actor.Name, Wording.KindWords.Of(actor.Type, actor.Subtype), Math.Round(places[at].X), Math.Round(places[at].Y), weights[at]))];
    }
}
