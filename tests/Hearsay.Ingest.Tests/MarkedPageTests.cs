using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests;

/// <summary>
/// Whole pages of our own writing as builders of sites make them: themes, tables, AMP, one box a paragraph, lines broken twice, foreign
/// furniture, walls. Each paragraph of the article is marked with ⟦ and ⟧, which are taken out before the page is read.
/// </summary>
public partial class MarkedPageTests
{
    private const int Shingle = 5; // words

    private static readonly (string Name, List<string> Paragraphs, Article Read, string? Stated)[] Pages =
        [.. Directory.GetFiles(Lexicons.Above("tests/Hearsay.Ingest.Tests/Pages")!, "*.html").Order(StringComparer.Ordinal).Select(Read)];

    [Fact]
    public void Shingles_are_those_of_the_article() => Assert.True(Mean(F1) >= .985, string.Join(", ", Pages.Where(page => F1(page) < 1).Select(page => $"{page.Name} {F1(page):0.000}")));

    [Fact]
    public void Whole_paragraphs_are_kept()
    {
        var lost = Pages.SelectMany(page => page.Paragraphs.Where(paragraph => !Words(page.Read.Text).Contains(Words(paragraph), StringComparison.Ordinal))).ToList();
        Assert.True(lost.Count * 100 <= Pages.Sum(page => page.Paragraphs.Count), string.Join("\n", lost));
    }

    [Fact]
    public void No_word_of_a_comment_stands_in_the_text()
    {
        foreach (var (name, _, read, _) in Pages)
            Assert.All(read.Comments, comment => Assert.False(read.Text.Contains(comment.Text, StringComparison.Ordinal), name));
    }

    /// <summary>Pages that begin with a comment say in it, as JSON, their title, authors, days and who comments.</summary>
    [Fact]
    public void What_is_stated_about_a_page_is_read()
    {
        var stated = Pages.Where(page => page.Stated is not null).ToList();
        Assert.True(stated.Count >= 20);
        foreach (var (name, _, read, json) in stated)
        {
            using var facts = JsonDocument.Parse(json!);
            foreach (var fact in facts.RootElement.EnumerateObject()) Assert.Equal((name, fact.Name, fact.Value.ToString()), (name, fact.Name, Told(read, fact.Name)));
        }
    }

    private static string? Told(Article read, string fact) => fact switch
    {
        "title" => read.Title,
        "date" => read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "updated" => read.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "author" => Json(read.Author),
        _ => Json(read.Comments.Select(comment => comment.Author)),
    };

    private static string Json(IEnumerable<string?> names) => $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";

    private static (string Name, List<string> Paragraphs, Article Read, string? Stated) Read(string file)
    {
        var source = File.ReadAllText(file);
        var stated = source.StartsWith("<!--{", StringComparison.Ordinal) ? source[4..source.IndexOf("-->", StringComparison.Ordinal)] : null;
        var page = new Page { Location = file, Sha256 = "", Html = source.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) };
        return (Path.GetFileNameWithoutExtension(file), [.. Marked().Matches(source).Select(match => WebUtility.HtmlDecode(Tag().Replace(match.Groups[1].Value, " ")))], Lexicons.Reader.Read(page), stated);
    }

    private static double Mean(Func<(string Name, List<string> Paragraphs, Article Read, string? Stated), double> of) => Pages.Average(of);

    private static double F1((string Name, List<string> Paragraphs, Article Read, string? Stated) page)
    {
        var (marked, read) = (Shingles(string.Join('\n', page.Paragraphs)), Shingles(page.Read.Text));
        return 2.0 * marked.Intersect(read).Count() / (marked.Count + read.Count);
    }

    private static HashSet<string> Shingles(string text)
    {
        var words = Words(text).Split(' ');
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1)).Select(at => string.Join(' ', words.Skip(at).Take(Shingle)))];
    }

    private static string Words(string text) => string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(match => match.Value));

    [GeneratedRegex("⟦(.*?)⟧", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
