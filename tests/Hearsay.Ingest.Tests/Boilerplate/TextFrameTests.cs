using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.Boilerplate;

/// <summary>What stands among or behind the paragraphs of a text and is none of them, told by its shape alone: no name of these pages says what it is.</summary>
public class TextFrameTests
{
    private const string First = "<p class=a>The council of Orlan voted on Monday to close the bridge, seven to two, after a night of talks.</p><p class=a>Mayor Vera Lind said that the bridge was older than the law which protects it, and heavier.</p>";
    private const string Last = "<p class=a>The engineers had warned the council twice that the second pillar was moving towards the third.</p><p class=a>A ferry will carry passengers until the spring, and goods as long as the ice allows it.</p>";

    private static Article Read(string between, string behind = "") => Lexicons.Reader.Read(new Page
    {
        Location = "a.html",
        Sha256 = "",
        Html = $"<title>Orlan closes its bridge</title><h1>Orlan closes its bridge</h1><div class=q1>{First}{between}{Last}</div>{behind}",
    });

    [Theory]
    [InlineData("<div class=q2><h3>The Ferry Letter</h3><p>What moves on the river, once a week, from those who are stuck beside it.</p></div>")]
    [InlineData("<div class=q2><span>Also here</span><a href=x>Who built the second pillar of the bridge?</a></div>")]
    [InlineData("<div class=q2>The mayor opens the ferry</div>")]
    [InlineData("<div class=q2><div><p>No player found</p></div></div>")]
    [InlineData("<blockquote>heavier than the law</blockquote><blockquote><p>“The bridge was older than the law”</p></blockquote>")]
    public void A_box_among_paragraphs_is_no_part_of_the_text(string box)
    {
        var lines = Read(box).Text.Split('\n');
        Assert.Contains("The engineers had warned the council twice that the second pillar was moving towards the third.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("week", StringComparison.Ordinal) || line.Contains("Also", StringComparison.Ordinal) || line.Contains("opens", StringComparison.Ordinal) || line.Contains("player", StringComparison.Ordinal) || line.Contains('“', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<h2>A moving pillar</h2>", "A moving pillar")]
    [InlineData("<blockquote><p>“I have stood on it with my whole family, and we are many.”</p></blockquote>", "“I have stood on it with my whole family, and we are many.”")]
    [InlineData("<div class=q2><h3>The figures</h3><ul><li>Built in 1911 by two brothers</li><li>Mended nine times</li></ul></div>", "Mended nine times")]
    public void A_heading_a_quotation_and_a_list_are_part_of_it(string part, string line) => Assert.Contains(line, Read(part).Text.Split('\n'));

    [Fact]
    public void What_stands_behind_the_frame_is_no_part_of_the_text() =>
        Assert.EndsWith("as long as the ice allows it.", Read("", "<div class=q3><h4>Paper that floats</h4><p>Our paper has no owner. Nine hundred readers pay for it, and two of them deliver it.</p></div>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_marks_each_paragraph_is_not_believed() =>
        Assert.Contains("older than the law", Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = "<h1>Orlan closes its bridge</h1><div>" + (First + Last).Replace("class=a", "class='text inline-placeholder ad'", StringComparison.Ordinal) + "</div>" }).Text, StringComparison.Ordinal);
}
