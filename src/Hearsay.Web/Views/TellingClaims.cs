namespace Hearsay.Web.Views;

/// <summary>Which of several claims says most to somebody who has not read the text.</summary>
internal static class TellingClaims
{
    private const int Bare = 3;

    /// <summary>One claim of each group, the one that says most; groups in the order in which they begin.</summary>
    public static IEnumerable<Claim> OnePer<TKey>(IEnumerable<Claim> claims, Func<Claim, TKey> group) => claims.GroupBy(group).Select(told => told.MinBy(Bareness)!);

    /// <summary>A number or a saying of nobody.</summary>
    public static bool IsBare(Claim claim) => Bareness(claim) >= Bare;

    /// <summary>0 for who did what to whom.</summary>
    private static int Bareness(Claim claim) => claim switch
    {
        { Event: { Source: [var doer, ..], Target: [var whom, ..] } } when IsKnown(doer) && IsKnown(whom) => 0,
        { Relation: { } tie } when IsKnown(tie.From) && IsKnown(tie.To) => 0,
        { Event.Source: [var doer, ..] } when IsKnown(doer) => 1,
        { Kind: ClaimKind.Statement } when claim.Chain[^1].Actor is not null => 2,
        { Quantity.Holder: { } holder } when IsKnown(holder) => 2,
        _ => Bare,
    };

    private static bool IsKnown(ActorRef actor) => actor.Actor is not null;
}
