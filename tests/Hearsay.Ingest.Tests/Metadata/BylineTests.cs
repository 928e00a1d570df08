using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.Metadata;

/// <summary>Who signs, by the ways in which pages say it.</summary>
public class BylineTests
{
    private const string Story = "<p>The minister met the delegation in the capital on Monday and promised that the road would be mended before winter.</p>"
        + "<p>Two members of the council, who had asked for the meeting, said that they had heard the promise four times already.</p>";

    private static Article Read(string head, string above, string below = "", string url = "https://post.example/road") =>
        Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Url = url, Html = $"<html><head><title>Road promised again | Valley Post</title>{head}</head><body><article><h1>Road promised again</h1>{above}{Story}{below}</article></body></html>" });

    private static string Linked(string author) => $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Road promised again","author":{{author}}}</script>""";

    [Theory]
    [InlineData("<p class='byline'>By Ada Quill, Senior Correspondent</p>")]
    [InlineData("<p class='byline'>By Ada Quill, 3 March 2021</p>")]
    [InlineData("<p class='byline'>By Dr. Ada Quill @adaquill</p>")]
    [InlineData("<p class='byline'>Posted on 3 March 2021 by Ada Quill</p>")]
    [InlineData("<p class='byline'>Ada Quill Photo: Ben Marsh</p>")]
    [InlineData("<div class='top-nav'><a href='/author/ada-quill'>Ada Quill</a></div>")]
    [InlineData("<p>Text by Ada Quill</p>")]
    [InlineData("<p class='byline'>View all posts by Ada Quill</p>")]
    [InlineData("<h5>Author:</h5><div>Ada Quill</div>")]
    public void One_person_is_named(string byline) => Assert.Equal(["Ada Quill"], Read("", byline).Author);

    [Fact]
    public void A_byword_alone_is_nobody() => Assert.Equal(["valley post"], Read("", "<span class='article-author'>Article by</span><br><span class='author-name'>valley post</span>").Author);

    [Fact]
    public void A_signature_stands_below_the_text() => Assert.Equal(["Adam Marsh"], Read("", "", "<p><em>Adam Marsh</em></p>").Author);

    [Fact]
    public void The_surname_comes_from_the_line_about_the_author() =>
        Assert.Equal(["Adam Marsh"], Read("<meta name='author' content='Adam'>", "", "<div class='author-bio'>Adam Marsh writes about roads and rivers.</div>").Author);

    [Fact]
    public void Signals_that_agree_outvote_one_alone() =>
        Assert.Equal(["Ada Quill"], Read("<meta name='author' content='Web Desk Night'><meta name='parsely-author' content='Ada Quill'>", "<p class='byline'>By Ada Quill</p>").Author);

    [Fact]
    public void Full_names_outvote_a_user_name() =>
        Assert.Equal(["Ada Quill"], Read(Linked("""{"name":"adaquill"}"""), "<p class='byline'>By Ada Quill</p>").Author);

    [Fact]
    public void An_agency_signs_where_no_person_does() => Assert.Equal(["AFP"], Read(Linked("""{"@type":"Organization","name":"AFP"}"""), "").Author);

    [Fact]
    public void A_person_goes_before_an_agency() => Assert.Equal(["Ada Quill"], Read(Linked("""[{"name":"AFP"},{"name":"Ada Quill"}]"""), "").Author);

    [Fact]
    public void Nobody_is_named_by_the_word_admin() => Assert.Empty(Read("<meta name='author' content='admin'>", "").Author);

    [Fact]
    public void A_commenter_is_no_author() =>
        Assert.Empty(Read("", "", "<div id='comments' class='comments'><div class='comment'><span class='author'>Ben Marsh</span><p>Four times at least.</p></div></div>").Author);
}
