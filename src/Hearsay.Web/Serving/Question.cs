using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hearsay.Web.Serving;

/// <summary>
/// What a request asks. The path is taken from the raw request line: the path the server decodes does not tell "%2F" from "/",
/// and the id of an actor may hold either. An unescaped ".json" at the end asks for the JSON twin of the page.
/// </summary>
internal sealed class Question
{
    private const string Twin = ".json";

    private readonly IQueryCollection _query;

    private Question(string path, bool wantsJson, IQueryCollection query)
    {
        WantsJson = wantsJson;
        Path = WantsJson ? path[..^Twin.Length] : path;
        Segments = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        _query = query;
    }

    public bool WantsJson { get; }

    /// <summary>As it stands in the request line, still escaped, without query and ".json".</summary>
    public string Path { get; }

    /// <summary>Decoded.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>The first value of this name with blanks at the ends taken off; null when it is absent or blank.</summary>
    public string? this[string name]
    {
        get
        {
            var value = _query[name].ToString().Trim();
            return value.Length == 0 ? null : value;
        }
    }

    public static Question Of(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "/";
        var path = target.Split('?', 2)[0];
        return new Question(path.StartsWith('/') ? path : "/" + path, path.EndsWith(Twin, StringComparison.Ordinal), context.Request.Query);
    }

    /// <summary>The same address taken as a page whose id ends in ".json"; some clients undo the escape that tells it from a twin.</summary>
    public Question AsPage() => WantsJson ? new Question(Path + Twin, false, _query) : this;

    /// <summary>The segment at <paramref name="index"/>; empty when the path is shorter.</summary>
    public string Segment(int index) => index < Segments.Count ? Segments[index] : "";

    /// <summary>A whole number from 1 to <paramref name="most"/>; 1 when the query has none.</summary>
    public int Number(string name, int most) =>
        int.TryParse(this[name], out var number) ? Math.Clamp(number, 1, most) : 1;
}
