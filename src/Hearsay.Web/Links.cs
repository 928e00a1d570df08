using System.Globalization;

namespace Hearsay.Web;

/// <summary>The addresses of the desk's pages; every id is escaped, so that it may hold any character.</summary>
internal static class Links
{
    public const string Evidence = "#e";

    public static string Actor(string id) => $"/actor/{Escape(id)}";

    public static string Between(string a, string b) => $"/between/{Escape(a)}/{Escape(b)}";

    public static string Dossier(string actor) => $"/dossier/{Escape(actor)}";

    public static string Dossier(string a, string b) => $"/dossier/{Escape(a)}/{Escape(b)}";

    /// <summary>The tree of the story that a document belongs to.</summary>
    public static string Origins(string document) => $"/origins/{Escape(document)}";

    public static string Claim(string id) => $"/claim/{Escape(id)}";

    public static string Document(string id) => $"/document/{Escape(id)}";

    /// <summary>The document at the sentence of a claim.</summary>
    public static string Sentence(Claim claim) => $"{Document(claim.Document)}?claim={Escape(claim.Id)}{Evidence}";

    public static string Documents(string outlet) => $"/documents?outlet={Uri.EscapeDataString(outlet)}";

    public static string DocumentsWith(string actor) => $"/documents?actor={Uri.EscapeDataString(actor)}";

    /// <summary>Those that write the actor's name in this way.</summary>
    public static string DocumentsWith(string actor, string spelling) => $"{DocumentsWith(actor)}&spelling={Uri.EscapeDataString(spelling)}";

    public static string Outlet(string name) => Documents(name);

    /// <summary>The place of an outlet on the page of all: letters and digits of its name.</summary>
    public static string OutletAnchor(string name) => "outlet-" + string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static string ActorSearch(string words) => $"/actors?q={Uri.EscapeDataString(words)}";

    /// <summary>An address of another machine; null unless it is http or https and has a host.</summary>
    public static string? Outside(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && parsed.Host.Length > 0 ? parsed.AbsoluteUri : null;

    /// <summary>A dot is escaped too: a path segment may not be "..", nor end like the name of a JSON twin.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace(".", "%2E", StringComparison.Ordinal);

    public static string Paged(string path, int page) => page > 1 ? $"{path}?page={Plain(page)}" : path;

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>For reading: "12,345".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
