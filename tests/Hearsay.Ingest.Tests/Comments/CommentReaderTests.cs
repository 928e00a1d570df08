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

    [Fact]
    public void The_posts_of_a_board_behind_the_first_are_comments()
    {
        const string Post = "<div id='p{0}' class='post'><div class='postbody'><h3><a>{1}</a></h3><p class='author'>by <strong><a>{2}</a></strong> » Sat Apr 02, 2016 4:1{0} pm</p><div class='content'>{3}</div></div><dl class='postprofile'><dt><a>{2}</a></dt><dd>Posts: 21</dd></dl></div>";
        var first = string.Format(System.Globalization.CultureInfo.InvariantCulture, Post, 1, "Who pays for the road to the mill?", "ferryman", "The council says that the miller pays, and the miller says that he has never seen a bill. Does anyone know who paid the last time?");
        var second = string.Format(System.Globalization.CultureInfo.InvariantCulture, Post, 2, "Re: Who pays for the road to the mill?", "Old Miller", "I did, and nobody thanked me for it.");
        var article = Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = $"<html><head><title>Valley Board - View topic - Who pays for the road to the mill?</title></head><body><h1>Valley Board</h1><h2><a>Who pays for the road to the mill?</a></h2>{first}{second}</body></html>" });
        Assert.Equal(new Comment("Old Miller", "2016-04-02", "I did, and nobody thanked me for it."), Assert.Single(article.Comments));
        Assert.Equal(("Who pays for the road to the mill?", "ferryman"), (article.Title, Assert.Single(article.Author)));
        Assert.DoesNotContain("thanked", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_below_the_text_may_hold_comments_that_nothing_names()
    {
        var article = Read("<table><tr><td><b>Your comments (2)</b></td></tr><tr><td><b>Old Miller</b>, 17 March 2005, 12:02<br>Nobody believes a word of it.</td></tr><tr><td><b>Ferry Woman</b>, 18 March 2005, 7:55<br>I do, this time.</td></tr></table>");
        Assert.Equal([new Comment("Old Miller", "2005-03-17", "Nobody believes a word of it."), new Comment("Ferry Woman", "2005-03-18", "I do, this time.")], article.Comments);
    }
}
