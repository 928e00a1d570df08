using System.Globalization;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Views;

/// <summary>What is searched, as the address says it: <c>/search?q=&amp;in=all|actors|documents|claims&amp;outlet=&amp;since=&amp;until=&amp;kind=&amp;page=</c>.</summary>
public sealed record SearchQuery(string Words, string In, string? Outlet, DateOnly? Since, DateOnly? Until, ClaimKind? Kind, int Page)
{
    public const string Everywhere = "all";

    private static readonly string[] Places = [Everywhere, "actors", "documents", "claims"];

    internal static SearchQuery Of(Question asked) => new(
        asked["q"] ?? "", Array.Find(Places, place => place == asked["in"]) ?? Everywhere, asked["outlet"], Day(asked["since"]), Day(asked["until"]),
        Enum.TryParse<ClaimKind>(asked["kind"], true, out var kind) && Enum.IsDefined(kind) ? kind : null, asked.Sheet);

    /// <summary>The address of the page, of another form of it by an ending.</summary>
    public string ToUrl(string ending = "")
    {
        (string Name, string? Value)[] fields =
        [
            ("q", Words), ("in", In == Everywhere ? null : In), ("outlet", Outlet), ("since", Iso(Since)), ("until", Iso(Until)),
            ("kind", Kind?.ToString().ToLowerInvariant()), ("page", Page > 1 ? Links.Plain(Page) : null),
        ];
        return $"/search{ending}?{string.Join('&', fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"))}";
    }

    public bool Covers(DateOnly? day) => (Since is not { } since || day >= since) && (Until is not { } until || day <= until);

    internal static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
