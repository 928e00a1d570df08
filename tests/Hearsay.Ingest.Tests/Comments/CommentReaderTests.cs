using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.Comments;

public class CommentReaderTests
{
    private const string Story = "<h1>Road promised</h1><article><p>The minister met the delegation in the capital on Monday and promised that the road would be mended before winter.</p><p>Two members of the council, who had asked for the meeting, said that they had heard the promise four times already.</p></article>";

    private static Article Read(string comments) =>
        Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = $"<html><body>{Story}{comments}</body></html>" });

    [Fact]
    public void Comments_of_wordpress_have_author_date_and_text()
    {
        var comment = Assert.Single(Read("<div id='comments'><ol class='commentlist'><li class='comment' id='comment-7'><div class='comment-author vcard'><cite class='fn'>Old Miller</cite> <span class='says'>says:</span></div><div class='comment-meta'><a href='#'>March 5, 2021 at 9:12 am</a></div><p>Nobody believes a word of it.</p><a class='comment-reply-link'>Reply</a></li></ol></div>").Comments);
        Assert.Equal(new Comment("Old Miller", "2021-03-05", "Nobody believes a word of it."), comment);
    }

    [Fact]
    public void Blogger_puts_the_name_before_said()
    {
        var comments = Read("<div id='comments'><dl><dt>Old Miller said...</dt><dd><p>Nobody believes a word of it.</p></dd><dt>Ferry Woman said...</dt><dd><p>I do, this time.</p></dd></dl></div>").Comments;
        Assert.Equal(["Old Miller", "Ferry Woman"], comments.Select(comment => comment.Author));
    }

    [Fact]
    public void No_word_of_a_comment_is_in_the_text() =>
        Assert.DoesNotContain("Nobody", Read("<section class='comments'><div class='comment'><b class='user'>Old Miller</b><p>Nobody in the whole valley believes a single word of what he says about the road.</p></div></section>").Text, StringComparison.Ordinal);

    [Fact]
    public void What_buyers_wrote_below_a_product_is_comments()
    {
        var article = Read("<div class='customer-reviews'><div class='customer-review'><span class='reviewer'>Old Miller</span><p>The lantern gives a fine light and has lasted the whole winter.</p></div></div>");
        Assert.Equal("Old Miller", Assert.Single(article.Comments).Author);
        Assert.DoesNotContain("lantern", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_for_a_new_comment_is_no_comment() =>
        Assert.Empty(Read("<div id='comments'><div id='respond'><h3>Leave a reply</h3><p>Your email address will not be published.</p></div></div>").Comments);

    [Fact]
    public void The_rules_of_the_house_are_no_comments() =>
        Assert.Empty(Read("<div id='comments'><h3>Rules</h3><ul><li>You may not agree with our views, but please respond to them respectfully.</li><li>Do not impersonate other users.</li></ul></div>").Comments);
}
