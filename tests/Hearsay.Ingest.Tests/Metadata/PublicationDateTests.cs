using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.Metadata;

/// <summary>The day of first publication, by the signals that give it.</summary>
public class PublicationDateTests
{
    private const string Story = "<p>The minister met the delegation in the capital on Monday and promised that the road would be mended before winter.</p>"
        + "<p>Two members of the council, who had asked for the meeting on 9 May 2019, said that they had heard the promise four times already.</p>";

    private static Article Read(string head, string above, string below = "") =>
        Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = $"<html lang=en-GB><head><title>Road promised again | Valley Post</title>{head}</head><body><article><h1>Road promised again</h1>{above}{Story}{below}</article></body></html>" });

    [Theory]
    [InlineData("<time datetime='2021-03-04'>Thursday</time>")]
    [InlineData("<span class='post-date'>4 March 2021</span>")]
    [InlineData("<p>Published: Thursday 04/03/2021</p>")]
    [InlineData("<p>This entry was posted on 4 March 2021 at 10:12 and is filed under Roads and Rivers, Valley, Winter</p>")]
    [InlineData("<p>VALLEY TOWN, 4 March 2021 – The bridge was closed again on the day before, and nobody at the ministry could say for how long it would be.</p>")]
    public void The_page_shows_the_day(string above) => Assert.Equal(new DateOnly(2021, 3, 4), Read("", above).Date);

    [Fact]
    public void A_day_in_a_sentence_is_not_the_articles() => Assert.Null(Read("", "").Date);

    [Fact]
    public void A_day_of_a_teaser_is_not_the_articles() => Assert.Null(Read("", "", "<div class='related-posts'><h3>Related</h3><span class='date'>4 March 2021</span> <a href=/b>Bridge closed</a></div>").Date);

    [Fact]
    public void A_day_in_universal_time_gives_way_to_the_day_shown() =>
        Assert.Equal(new DateOnly(2021, 3, 4), Read("<meta property='article:published_time' content='2021-03-05T02:10:00Z'>", "<span class='post-date'>4 March 2021</span>").Date);

    [Theory]
    [InlineData("https://valley-post.de/a", "2021-03-04T23:10:00Z", 5)]
    [InlineData("https://valley-post.com.bo/a", "2021-03-04T02:10:00Z", 3)]
    [InlineData("https://valley-post.de/a", "2021-03-04T12:10:00Z", 4)]
    [InlineData("https://valley-post.example/a", "2021-03-04T23:10:00Z", 4)]
    public void A_day_in_universal_time_is_that_of_the_outlets_country(string url, string time, int day) =>
        Assert.Equal(new DateOnly(2021, 3, day), Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Url = url, Html = $"<meta property='article:published_time' content='{time}'><article>{Story}</article>" }).Date);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2021-03-04'>", "", DateSignal.Meta)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2021-03-04\"}</script>", "", DateSignal.JsonLd)]
    [InlineData("<link rel=canonical href='https://valley-post.example/2021/03/04/road'>", "", DateSignal.Url)]
    [InlineData("", "<time datetime='2021-03-04'>Thursday</time>", DateSignal.Time)]
    [InlineData("", "<p>Published: Thursday 04/03/2021</p>", DateSignal.Byline)]
    [InlineData("", "<p>VALLEY TOWN, 4 March 2021 – The bridge was closed again on the day before, and nobody at the ministry could say for how long it would be.</p>", DateSignal.Text)]
    public void What_the_day_was_read_from_is_told(string head, string above, DateSignal signal) => Assert.Equal((new DateOnly(2021, 3, 4), signal), (Read(head, above).Date, Read(head, above).DateSignal));

    [Fact]
    public void A_day_with_its_own_zone_stands() =>
        Assert.Equal(new DateOnly(2021, 3, 5), Read("<meta property='article:published_time' content='2021-03-05T00:10:00+03:00'>", "").Date);

    [Fact]
    public void Two_signals_outvote_one() =>
        Assert.Equal(new DateOnly(2021, 3, 4), Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2020-12-06\"}</script><meta property='article:published_time' content='2021-03-04T08:00:00'>", "<span class='post-date'>4 March 2021</span>").Date);

    [Fact]
    public void The_day_shown_goes_before_the_day_of_the_document() =>
        Assert.Equal(new DateOnly(2021, 3, 4), Read("<meta name='dcterms.date' content='2021-03-01'>", "<time datetime='2021-03-04'>4 March</time>").Date);

    [Fact]
    public void The_last_change_is_kept_apart()
    {
        var article = Read("<meta property='article:published_time' content='2021-03-04'><meta property='article:modified_time' content='2021-04-01'>", "<p class='date'>Updated 1 April 2021</p>");
        Assert.Equal((new DateOnly(2021, 3, 4), new DateOnly(2021, 4, 1)), (article.Date, article.Updated));
    }

    [Theory]
    [InlineData("<div class=topbar>Sunday, November 22, 2026</div>")]
    [InlineData("<div class=site><header><span class=date>Sunday, 22 November 2026</span></header>")]
    [InlineData("<header><time datetime='2026-11-22'>today</time></header>")]
    public void The_day_on_which_the_page_was_served_is_not_the_articles(string above) =>
        Assert.Null(Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = $"<title>Road promised again</title><body>{above}<article><h1>Road promised again</h1>{Story}</article><footer>© 2026 Valley Post</footer>" }).Date);

    [Fact]
    public void The_only_time_of_a_page_is_not_the_articles_when_a_teaser_has_it() =>
        Assert.Null(Read("", "", "<div class='related-posts'><h3>Related</h3><time datetime='2021-03-04'>4 March 2021</time> <a href=/b>Bridge closed</a></div>").Date);

    [Theory]
    [InlineData("<p class='date'>Last updated: 7 May 2018</p>")]
    [InlineData("<time>Updated 7 May 2018</time>")]
    [InlineData("<p>This page was last updated on 7 May 2018</p>")]
    public void The_day_of_the_last_change_alone_is_no_date_of_publication(string line)
    {
        var article = Read("", line);
        Assert.Null(article.Date);
        Assert.Equal(new DateOnly(2018, 5, 7), article.Updated);
    }

    [Fact]
    public void The_last_change_is_read_off_the_line_that_shows_both()
    {
        var article = Read("", "<div class=meta>Published: 5 May 2018 | Updated: 7 May 2018</div>");
        Assert.Equal((new DateOnly(2018, 5, 5), new DateOnly(2018, 5, 7)), (article.Date, article.Updated));
    }

    [Fact]
    public void A_dateline_may_name_its_agency() =>
        Assert.Equal(new DateOnly(2021, 3, 4), Read("", "<p>VALLEY TOWN, 4 March 2021 (VPA) - The bridge was closed again on the day before, and nobody at the ministry could say for how long it would be.</p>").Date);

    [Fact]
    public void A_film_is_dated_by_its_upload() =>
        Assert.Equal(new DateOnly(2021, 3, 4), Read("<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"name\":\"Road promised again\",\"uploadDate\":\"2021-03-04T20:57:00\"}</script>", "").Date);
}
