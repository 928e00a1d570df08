using System.Net;
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

    private static readonly (string Name, List<string> Paragraphs, Article Read)[] Pages =
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
        foreach (var (name, _, read) in Pages)
            Assert.All(read.Comments, comment => Assert.False(read.Text.Contains(comment.Text, StringComparison.Ordinal), name));
    }

    private static (string Name, List<string> Paragraphs, Article Read) Read(string file)
    {
        var source = File.ReadAllText(file);
        var page = new Page { Location = file, Sha256 = "", Html = source.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) };
        return (Path.GetFileNameWithoutExtension(file), [.. Marked().Matches(source).Select(match => WebUtility.HtmlDecode(Tag().Replace(match.Groups[1].Value, " ")))], Lexicons.Reader.Read(page));
    }

    private static double Mean(Func<(string Name, List<string> Paragraphs, Article Read), double> of) => Pages.Average(of);

    private static double F1((string Name, List<string> Paragraphs, Article Read) page)
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
