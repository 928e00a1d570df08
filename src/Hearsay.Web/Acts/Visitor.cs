using System.Net;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Acts;

/// <summary>Who looks at a page, as its forms need it.</summary>
/// <param name="Author">The name under which this browser last entered something; else the login name.</param>
/// <param name="Path">Of the page, still escaped, without its ending.</param>
/// <param name="Query">With "?"; empty when there is none.</param>
/// <param name="IsBehind">What people entered last is not yet worked into the findings that the page shows.</param>
public sealed record Visitor(string Author, string Path, string Query, Ledger Ledger, bool IsBehind)
{
    /// <summary>Path and query of the page, where a form leads back to.</summary>
    public string Url => Path + Query;

    internal const string Cookie = "author";
    private const int LongestName = 80;

    internal static Visitor Of(HttpContext context, Question asked, Ledger ledger, bool isBehind)
    {
        var named = WebUtility.UrlDecode(context.Request.Cookies[Cookie] ?? "").Trim();
        return new Visitor(named.Length is > 0 and <= LongestName ? named : Environment.UserName, asked.Path, context.Request.QueryString.ToString(), ledger, isBehind);
    }
}
