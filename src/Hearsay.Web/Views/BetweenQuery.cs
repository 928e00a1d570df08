using Hearsay.Study;
using Hearsay.Study.Facts;
using Hearsay.Web.Serving;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Views;

/// <summary>What of a relation a page shows, as its address says it: <c>?outlet=&amp;voice=&amp;type=&amp;certainty=&amp;channel=</c>. What cannot be read does not narrow.</summary>
public sealed record BetweenQuery(string? Outlet, string? Voice, string? Type, Certainty? Certainty, Channel? Channel)
{
    internal static BetweenQuery Of(Question asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new BetweenQuery(
            asked["outlet"], asked["voice"], asked["type"],
            Enum.TryParse<Certainty>(asked["certainty"], true, out var certainty) ? certainty : null,
            Enum.TryParse<Channel>(asked["channel"], true, out var channel) ? channel : null);
    }

    public bool Narrows => this != new BetweenQuery(null, null, null, null, null);

    /// <summary>True when some claim of the fact meets all conditions at once.</summary>
    public bool Passes(RelationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Channel is not { } channel || entry.Channel == channel) && (Type is not { } type || TypeOf(entry.Claim) == type) && entry.Fact.Claims.Any(Passes);
    }

    /// <summary>The type of what lies between two actors, as addresses have it: "ACCUSE", "ally".</summary>
    public static string TypeOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Event is { } told ? EventWords.Code(told.Type) : claim.Relation is { } tie ? KindWords.Kebab(tie.Type.ToString()) : "";
    }

    private bool Passes(Claim claim) =>
        (Outlet is null || claim.Chain[0].Name == Outlet)
        && (Voice is null || claim.Chain[^1].Name == Voice)
        && (Certainty is not { } certainty || claim.Chain[^1].Certainty == certainty);
}
