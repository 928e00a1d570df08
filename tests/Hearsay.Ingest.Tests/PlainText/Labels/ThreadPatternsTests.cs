using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText.Labels;

public class ThreadPatternsTests
{
    private static readonly string[] Unknown =
    [
        "Vellin", "12 opra 2031, 10:44", "The ferry has not come for a week, and nobody says why.", "Torvu (3)",
        "ossi77", "12 opra 2031, 11:02", "It lies at the yard, I saw it there on Sunday with my own eyes.", "Torvu (1)",
        "Hada", "13 opra 2031, 08:15", "Then they should say so instead of selling tickets.", "Torvu (0)",
    ];

    [Fact]
    public void Names_are_found_by_what_comes_back_in_words_of_no_language()
    {
        var patterns = Read(Unknown);
        foreach (var name in new[] { 0, 4, 8 }) Assert.Contains(name - patterns.At(name)!.Offset, patterns.At(name)!.Marks);
        Assert.Equal(1, patterns.Names(8));
        Assert.Equal(0, patterns.Names(2));
    }

    [Fact]
    public void A_name_before_a_time_stands_on_the_mark()
    {
        var patterns = Read("Vellin 3 opra 2031, 10:44", "The ferry has not come for a week, and nobody says why.", "ossi77 3 opra 2031, 11:02", "It lies at the yard, I saw it there on Sunday.", "Hada 4 opra 2031, 08:15", "Then they should say so instead of selling tickets.");
        Assert.All([0, 2, 4], at => Assert.Equal(0, patterns.At(at)!.Offset));
    }

    [Fact]
    public void Prose_has_no_pattern()
    {
        var patterns = Read("The ferry has not come for a week, and nobody says why.", "It lies at the yard in the old harbour.", "The council will meet on Friday to discuss the matter.");
        Assert.All(Enumerable.Range(0, 3), at => Assert.Null(patterns.At(at)));
    }

    private static ThreadPatterns Read(params string[] lines)
    {
        var cut = ScrapeText.Cut(string.Join('\n', lines));
        return new ThreadPatterns(cut, [.. cut.Select(line => new LineView(0, line.Text[0], line.Text[^1], line.EndsSentence ? LineClass.Prose : LineClass.Few, default))], word => word is "opra");
    }
}
