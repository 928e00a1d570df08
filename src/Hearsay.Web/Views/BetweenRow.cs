using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>One thing between two actors; <paramref name="Sign"/> and <paramref name="Score"/> as in <see cref="RelationEntry"/>.</summary>
/// <param name="Fact">Id of the fact.</param>
public sealed record BetweenRow(DateOnly? Date, bool IsStatedTime, string From, string To, Channel Channel, int Sign, double Score, string Fact, ClaimRow Row)
{
    public static BetweenRow Of(Findings findings, RelationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var isStated = entry.Fact.Start is not null || entry.Fact.End is not null;
        return new BetweenRow(entry.Date, isStated, entry.From, entry.To, entry.Channel, entry.Sign, entry.Score, entry.Fact.Id, ClaimRow.Of(findings, entry.Claim));
    }
}
