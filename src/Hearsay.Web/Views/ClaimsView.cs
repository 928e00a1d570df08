using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The claims that a filter lets through.</summary>
/// <param name="Filter">As the query of the address.</param>
/// <param name="Words">What is listed, in words: "about Javrin, denied".</param>
public sealed record ClaimsView(string Filter, string Words, Sheet<ClaimRow> Claims)
{
    public static ClaimsView Of(Findings findings, ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(query);
        var found = findings.Claims(query.ToFilter());
        return new ClaimsView(query.ToString(), query.Words(findings), Sheet<ClaimRow>.Of(found, query.Page, claim => ClaimRow.Of(findings, claim)));
    }
}
