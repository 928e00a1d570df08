using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests;

public class ArticleReaderTests
{
    private const string First = "The minister met the delegation in the capital on Monday and promised that the road would be mended before winter.";
    private const string Second = "Two members of the council, who had asked for the meeting, said that they had heard the promise four times already.";
    private const string Third = "A spokeswoman said that the money had been set aside, and that work would begin as soon as the rains were over.";

    private static Article Read(string html, string? url = null) =>
        Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = html, Url = url });

    private static string Body(string inside) =>
        $"<html><head><title>Road promised again | The Valley Post</title></head><body><h1>Road promised again</h1>{inside}</body></html>";

    private static string Story => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Fact]
    public void Paragraphs_are_lines_of_the_text() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", Read(Body($"<article>{Story}</article>")).Text);

    [Fact]
    public void Navigation_and_foot_are_no_part_of_the_text() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", Read(Body($"<nav><a href=/>Home</a> <a href=/w>World</a></nav><article>{Story}</article><footer>The Valley Post, 12 Mill Lane. All rights reserved.</footer>")).Text);

    [Fact]
    public void What_is_left_out_is_kept_as_noise_in_its_order_and_none_of_it_twice()
    {
        var share = "<div class='share'><a href=/t>Tweet this</a></div>";
        var article = Read(Body($"<nav><a href=/>Home</a></nav>{share}<article>{Story}<figure><img src=a.jpg><figcaption>The bridge on Monday</figcaption></figure></article>{share}<div id='comments'><div class='comment'><b class='author'>Old Miller</b><p>Nobody believes it.</p></div></div><footer>The Valley Post, 12 Mill Lane.</footer>"));
        Assert.Equal(["Home", "Tweet this", "The Valley Post, 12 Mill Lane."], article.Noise);
    }

    [Fact]
    public void The_noise_that_is_kept_is_bounded() =>
        Assert.InRange(Read(Body($"<article>{Story}</article><nav>{string.Concat(Enumerable.Range(0, 5000).Select(number => $"<p><a href=/{number}>Story {number}</a></p>"))}</nav>")).Noise.Count, 100, 400);

    [Fact]
    public void Two_breaks_begin_a_new_paragraph() =>
        Assert.Equal($"{First}\n{Second}", Read(Body($"<div>{First}<br><br>{Second}</div>")).Text);

    [Fact]
    public void White_space_is_folded() =>
        Assert.Contains("road would be mended", Read(Body(Story.Replace("road would", "road \n\t&nbsp; would", StringComparison.Ordinal))).Text, StringComparison.Ordinal);

    [Fact]
    public void Related_links_are_left_out() =>
        Assert.DoesNotContain("Bridge closed", Read(Body($"<article>{Story}<div class='related-posts'><h3>Related</h3><ul><li><a href=/b>Bridge closed for repairs after the storm of last week</a></li></ul></div></article>")).Text, StringComparison.Ordinal);

    [Fact]
    public void The_newsletter_box_is_left_out() =>
        Assert.DoesNotContain("inbox", Read(Body($"<article><p>{First}</p><div class='newsletter-signup'><p>Get the valley's news in your inbox every morning, free of charge.</p></div><p>{Second}</p><p>{Third}</p></article>")).Text, StringComparison.Ordinal);

    [Fact]
    public void The_title_is_the_headline_without_the_site() => Assert.Equal("Road promised again", Read(Body(Story)).Title);

    [Fact]
    public void A_section_linked_within_the_headline_is_no_part_of_the_title() => Assert.Equal("Road promised again",
        Read(Body(Story).Replace("<h1>", "<h1><div><a href='/valley'>Valley News | </a></div>", StringComparison.Ordinal)
            .Replace("</head>", "<meta property='og:title' content='Road promised again'></head>", StringComparison.Ordinal)).Title);

    [Fact]
    public void Several_authors_stay_several() =>
        Assert.Equal(["Ada Quill", "Ben Marsh"], Read(Body($"<p class='byline'>By Ada Quill and Ben Marsh</p>{Story}")).Author);

    [Fact]
    public void The_date_of_publication_comes_from_meta()
    {
        var page = Body(Story).Replace("</head>", "<meta property='article:published_time' content='2021-03-04T23:30:00-05:00'></head>", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2021, 3, 4), Read(page).Date);
    }

    [Fact]
    public void A_date_in_the_foot_is_no_date_of_the_article() => Assert.Null(Read(Body($"<article>{Story}</article><footer><p>Page made on 3 March 2021</p></footer>")).Date);

    [Fact]
    public void The_date_can_come_from_the_url() => Assert.Equal(new DateOnly(2019, 11, 5), Read(Body(Story), "https://post.example/2019/11/05/road").Date);

    [Fact]
    public void The_site_is_what_the_title_sets_beside_the_headline() => Assert.Equal("The Valley Post", Read(Body(Story), "https://www.post.example/road").Site);

    [Fact]
    public void The_site_is_the_host_when_the_page_does_not_say() =>
        Assert.Equal("post.example", Read(Body(Story).Replace(" | The Valley Post", "", StringComparison.Ordinal), "https://www.post.example/road").Site);

    [Fact]
    public void The_language_is_told_by_the_text() => Assert.Equal("en", Read(Body(Story).Replace("<html>", "<html lang='de'>", StringComparison.Ordinal)).Language);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Contains("\uFFFD", Read(Body(Story.Replace("winter", "winter \ud83d", StringComparison.Ordinal))).Text, StringComparison.Ordinal);

    [Fact]
    public void Nul_and_controls_are_left_out() =>
        Assert.DoesNotContain(Read(Body(Story.Replace("winter", "win\0ter\u0007", StringComparison.Ordinal))).Text, letter => char.IsControl(letter) && letter != '\n');

    [Fact]
    public void An_empty_page_gives_an_empty_article() => Assert.Equal("", Read("").Text);

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption>The bridge on Monday</figcaption></figure>", "The bridge on Monday")]
    [InlineData("<table class='pic'><tr><td><img src=a.jpg></td></tr><tr><td class='pictext'>The bridge on Monday</td></tr></table>", "The bridge on Monday")]
    [InlineData("<div><img src=a.jpg><small>The bridge on Monday. Video still</small></div>", "The bridge on Monday. Video still")]
    [InlineData("<p class='wp-caption-text'>The bridge on Monday</p>", "The bridge on Monday")]
    public void A_caption_is_kept_apart(string inset, string caption)
    {
        var article = Read(Body($"<article><p>{First}</p>{inset}<p>{Second}</p><p>{Third}</p></article>"));
        Assert.Equal([caption], article.Captions);
        Assert.Equal($"{First}\n{Second}\n{Third}", article.Text);
    }

    [Theory]
    [InlineData("<blockquote class='twitter-tweet'><p>We will mend it.</p>&mdash; Ada Quill (@adaquill) <a href=https://t.example>March 3, 2021</a></blockquote>", "We will mend it. — Ada Quill (@adaquill) March 3, 2021")]
    [InlineData("<blockquote class='instagram-media'><p>The bridge at dawn</p></blockquote>", "The bridge at dawn")]
    public void A_quoted_post_is_an_embed(string inset, string embed)
    {
        var article = Read(Body($"<article><p>{First}</p>{inset}<p>{Second}</p><p>{Third}</p></article>"));
        Assert.Equal([embed], article.Embeds);
        Assert.Equal($"{First}\n{Second}\n{Third}", article.Text);
    }

    [Fact]
    public void A_quotation_in_the_text_is_no_embed() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", Read(Body($"<article><p>{First}</p><blockquote><p>{Second}</p></blockquote><p>{Third}</p></article>")).Text);

    [Theory]
    [InlineData("<meta name='DC.publisher' content='Valley Post'>")]
    [InlineData("<link rel='alternate' type='application/atom+xml' title='Valley Post - Atom' href='/feed'>")]
    public void The_site_comes_from_the_head_of_the_page(string head) =>
        Assert.Equal("Valley Post", Read($"<html><head><title>Valley Post: Road promised again</title>{head}</head><body><h1>Valley Post</h1><h3>Road promised again</h3>{Story}</body></html>").Site);

    [Fact]
    public void The_stated_text_is_taken_where_the_page_shows_only_its_beginning()
    {
        var whole = string.Join("\\n", Enumerable.Repeat($"{First} {Second}", 4));
        var article = Read(Body($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Road\",\"articleBody\":\"{whole}\"}}</script><article><p>{First}</p></article>"));
        Assert.Equal(string.Join('\n', Enumerable.Repeat($"{First} {Second}", 4)), article.Text);
    }

    [Fact]
    public void The_visible_text_is_taken_where_it_is_whole() =>
        Assert.Equal($"{First}\n{Second}\n{Third}", Read(Body($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Road\",\"articleBody\":\"{First} {Second} {Third} {First} {Second} {Third}\"}}</script><article>{Story}</article>")).Text);

    [Fact]
    public void A_pop_up_with_a_longer_text_than_the_article_is_left_out() =>
        Assert.Equal(string.Join('\n', Enumerable.Repeat($"{First}\n{Second}\n{Third}", 4)), Read(Body($"<main><h1>Road</h1><article>{Story}{Story}{Story}{Story}</article></main><div class='pum-overlay popup'><div class='pum-content'>{string.Concat(Enumerable.Repeat($"<p>{First} Not this.</p><p>{Second} Nor this.</p><p>{Third} Nor that.</p>", 5))}</div></div>")).Text);

    [Theory]
    [InlineData("<meta property='og:site_name' content='Minister promises once more that the road will be mended'><meta name='application-name' content='Valley Post'>")]
    [InlineData("<meta property='og:site_name' content='@valleypost'><meta name='publisher' content='Valley Post'>")]
    [InlineData("<meta property='og:site_name' content='Valley Post -- valleypost.example'>")]
    public void A_headline_a_handle_or_a_slogan_is_no_name_of_a_site(string head) =>
        Assert.Equal("Valley Post", Read($"<html><head><title>Minister promises once more that the road will be mended before winter</title>{head}</head><body><article>{Story}</article></body></html>").Site);
}
