using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hearsay.Web.Serving;

/// <summary>
/// What a request asks. The path is taken from the raw request line: the path the server decodes does not tell "%2F" from "/",
/// and the id of an actor may hold either. An unescaped ".json" or ".csv" at the end asks for another form of the page.
/// </summary>
internal sealed class Question
{
    private static readonly (string Ending, AnswerForm Form)[] Endings = [(".json", AnswerForm.Json), (".csv", AnswerForm.Csv), (".md", AnswerForm.Markdown)];

    private readonly IQueryCollection _query;

    private Question(string path, AnswerForm form, IQueryCollection query)
    {
        (Path, Form) = (path[..^EndingOf(form).Length], form);
        Segments = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        _query = query;
    }

    public AnswerForm Form { get; }

    /// <summary>As it stands in the request line, still escaped, without query and ending.</summary>
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
        var form = Endings.FirstOrDefault(known => path.EndsWith(known.Ending, StringComparison.Ordinal)).Form;
        return new Question(path.StartsWith('/') ? path : "/" + path, form, context.Request.Query);
    }

    /// <summary>The same address taken as a page whose id ends like a form; some clients undo the escape that tells them apart.</summary>
    public Question AsPage() => Form == AnswerForm.Page ? this : new Question(Path + EndingOf(Form), AnswerForm.Page, _query);

    /// <summary>The sheet of a list; 0, for all of it, when a table is asked for.</summary>
    public int Sheet => Form == AnswerForm.Csv ? 0 : Number("page", int.MaxValue);

    /// <summary>The segment at <paramref name="index"/>; empty when the path is shorter.</summary>
    public string Segment(int index) => index < Segments.Count ? Segments[index] : "";

    /// <summary>All values of this name.</summary>
    public IReadOnlyList<string> All(string name) => [.. _query[name].OfType<string>().Where(value => value.Length > 0)];

    /// <summary>A day written as 2023-04-05; null when the query has none.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A whole number from 1 to <paramref name="most"/>; 1 when the query has none.</summary>
    public int Number(string name, int most) =>
        int.TryParse(this[name], out var number) ? Math.Clamp(number, 1, most) : 1;

    private static string EndingOf(AnswerForm form) => Endings.FirstOrDefault(known => known.Form == form).Ending ?? "";
}
