using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>By what a relation can be narrowed: the values that occur, the most frequent first.</summary>
public sealed record BetweenChoices(IReadOnlyList<string> Outlets, IReadOnlyList<string> Voices, IReadOnlyList<string> Types)
{
    private const int Most = 60;

    public static BetweenChoices Of(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var claims = relation.Entries.SelectMany(entry => entry.Fact.Claims).ToArray();
        return new BetweenChoices(
            Frequent(claims.Select(claim => claim.Chain[0].Name)), Frequent(claims.Select(claim => claim.Chain[^1].Name)), Frequent(relation.Entries.Select(entry => BetweenQuery.TypeOf(entry.Claim))));
    }

    private static string[] Frequent(IEnumerable<string> values) =>
        [.. values.Where(value => value.Length > 0).GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Most).Select(group => group.Key)];
}
