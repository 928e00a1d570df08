using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText;

public class ScrapeReaderTests
{
    private static Article Read(string text, string? title = null) =>
        Lexicons.Reader.Read(new Page { Location = "a.txt", Sha256 = "", Text = text, Title = title });

    [Theory]
    [InlineData("The council met on Monday.\n\nIt voted for the road, 7 to 2.\n")]
    [InlineData("  The council met.\r\nThe mayor of the town said:\n\nWe will build.\n")]
    [InlineData("Council votes for the road\nThe council met on Monday and voted for the road.")]
    public void Text_without_noise_passes_through_untouched(string text) => Assert.Equal(text, Read(text).Text);

    [Fact]
    public void A_sentence_cut_by_a_line_break_is_joined() =>
        Assert.Equal("The council met on Monday and voted for the road.", Read("The council met on Monday and\nvoted for the road.").Text);

    [Fact]
    public void Donation_counters_and_buttons_are_noise() =>
        Assert.Equal("The council met on Monday.\nIt voted for the road.", Read("2,500 $\n12 DAYS LEFT UNTIL THE END OF MAY\n\nThe council met on Monday.\n\nSubscribe\n\nIt voted for the road.\n\nShare").Text);

    [Fact]
    public void Noise_is_kept_apart_for_the_eye() =>
        Assert.Equal(["2,500 $", "12 DAYS LEFT UNTIL THE END OF MAY", "Subscribe", "Share"], Read("2,500 $\n12 DAYS LEFT UNTIL THE END OF MAY\n\nThe council met on Monday.\n\nSubscribe\n\nIt voted for the road.\n\nShare").Noise);

    [Fact]
    public void A_name_alone_on_a_line_begins_a_comment()
    {
        var article = Read("The council met on Monday.\n\n2 Comments\n\nmiller77\n\nNobody believes it.\n\nFerry Woman\n\nI do.");
        Assert.Equal("The council met on Monday.", article.Text);
        Assert.Equal([new Comment("miller77", null, "Nobody believes it."), new Comment("Ferry Woman", null, "I do.")], article.Comments);
    }

    [Fact]
    public void What_stands_below_a_comment_without_text_is_by_its_own_author()
    {
        var article = Read("The council met on Monday and voted for the road.\nIt will be built in May, the mayor said.\n\nComments\n\nOlga Prem June 4, 2021 at 2:10 am\nNobody asked the farmers.\nTom Hask June 4, 2021 at 3:20 am\nOlga Prem June 4, 2021 at 4:20 am\nAnd nobody asked the ferryman.\nVera Lund June 4, 2021 at 5:15 am\nThe ferryman is my uncle.");
        Assert.Equal([("Olga Prem", "Nobody asked the farmers."), ("Olga Prem", "And nobody asked the ferryman."), ("Vera Lund", "The ferryman is my uncle.")], article.Comments.Select(comment => (comment.Author, comment.Text)));
    }

    [Theory]
    [InlineData("Port Salem officials said they would send a dredger to the bar.", true)]
    [InlineData("Edda Marsh saw the old dredger sink when she was a child.", true)]
    [InlineData("Edda Marsh writes about ports and those who work in them.", false)]
    public void Only_what_says_what_the_author_does_is_her_box(string last, bool isBody)
    {
        var article = Read("Dredger stuck on the bar\nBy Edda Marsh\nPort Salem, June 4, 2021\nShare\n\nThe dredger has lain on the bar of the harbour since the storm of last week.\n\nTwo tugs have tried in vain to pull it off, the harbour master said.\n\nThe next spring tide comes in nine days.\n\n" + last);
        Assert.Equal(isBody, article.Text.Contains(last, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_who_talk_without_dates_are_told_apart()
    {
        var article = Read("The council met on Monday.\n\n9 Comments\n\nmiller77\n\nNobody believes it.\n\nFerry Woman\n\nI do.\n\nmiller77\n\nWhy\n\nFerry Woman\n\nBecause\n\nFor I was there, and you were not.\n\nmiller77\n\nWas the mayor there?\n\nFerry Woman\n\nNo.");
        Assert.Equal(["miller77", "Ferry Woman", "miller77", "Ferry Woman", "miller77", "Ferry Woman"], article.Comments.Select(comment => comment.Author));
        Assert.Equal("Because\nFor I was there, and you were not.", article.Comments[3].Text);
    }

    [Theory]
    [InlineData("Ada\non January 9, 2013 at 4:40 pm\nNobody believes it.\nReply\nFerry Woman\non January 9, 2013 at 6:12 pm\nI do believe it.\nReply", "Ada", "Ferry Woman")]
    [InlineData("Ada am 9. März 2013 um 16:40\nNobody believes it.\nAntworten\nB. Rolf am 9. März 2013 um 18:12\nI do believe it.\nAntworten", "Ada", "B. Rolf")]
    [InlineData("Nobody believes it.\nPosted by: ada q. | Jul 8 2019 15:58 utc | 1\nI do believe it.\nPosted by: Ferry Woman | Jul 8 2019 16:12 utc | 2", "ada q.", "Ferry Woman")]
    public void Words_in_front_of_a_date_are_no_part_of_a_name(string comments, string first, string second) =>
        Assert.Equal([first, second], Read("The council met on Monday and voted for the road.\nIt will be built in May, the mayor said.\n\nComments\n\n" + comments).Comments.Select(comment => comment.Author));

    [Theory]
    [InlineData("Orlan, February 11 (VNA)", "Last updated: 12.02.2016 09:10", "2016-02-11")]
    [InlineData("Orlan, December 30 (VNA)", "Last updated: 02.01.2017 09:10", "2016-12-30")]
    [InlineData("Orlan, February 11 (VNA)", "Last updated: 12.09.2016 09:10", null)]
    [InlineData("Orlan (VNA)", "Last updated: 12.02.2016 09:10", null)]
    public void The_day_of_the_last_change_is_no_date_but_gives_a_dateline_its_year(string dateline, string change, string? day)
    {
        var article = Read("State News Service\nCouncil votes for the road\n" + dateline + "\nThe council met on Monday and voted for the new road, seven to two.\nIt will be built in May, the mayor of the town said.\nNobody spoke against it in the hall.\nThe road will cost nine million crowns, of which the state pays half.\nPrint version\n" + change);
        Assert.Equal(day, article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotNull(article.Updated);
    }

    [Fact]
    public void Posts_of_one_channel_are_no_comments() =>
        Assert.Empty(Read("Ferry News, [02.11.22 18:40]\nThe ferry is late tonight.\nFerry News, [02.11.22 19:05]\nThe ferry has left.\nFerry News, [02.11.22 21:17]\nThe ferry is back in the harbour.").Comments);

    [Fact]
    public void Said_with_dots_begins_a_comment() =>
        Assert.Equal([new Comment("Old Miller", null, "Nobody believes it.")], Read("The council met on Monday.\n\nOld Miller said...\n\nNobody believes it.").Comments);

    [Fact]
    public void Said_with_a_colon_belongs_to_the_text() => Assert.Empty(Read("The council met.\n\nThe mayor said:\n\nWe will build the road.").Comments);

    [Fact]
    public void A_line_that_ends_with_its_source_is_a_caption()
    {
        var article = Read("The council met on Monday.\n\nThe mayor at the bridge (Valley Post)\n\nIt voted for the road.");
        Assert.Equal(["The mayor at the bridge (Valley Post)"], article.Captions);
        Assert.Equal("The council met on Monday.\nIt voted for the road.", article.Text);
    }

    [Fact]
    public void Every_line_that_is_not_blank_has_a_kind() =>
        Assert.Equal([new ScrapeLine(1, LineKind.Title), new ScrapeLine(3, LineKind.Body), new ScrapeLine(4, LineKind.Noise)], Read("Council votes for road\n\nThe council met on Monday.\nSubscribe").Lines);

    [Fact]
    public void A_lone_surrogate_keeps_all_offsets() => Assert.Equal("A \uFFFD b.", Read("A \ud83d b.").Text);

    [Theory]
    [InlineData("Valley Post\nListen live\nCouncil votes for the road\n03.03.2023 17:20\nAda Quill\n\n")]
    [InlineData("Valley Post\nNews that flows\nCouncil votes for the road\nPosted on March 3, 2023 by Ada Quill\n\n")]
    [InlineData("0 $\nSupport Valley Post\n\nCouncil votes for the road\n\n3.3.2023\nAda Quill\n\n")]
    public void The_head_of_a_scrape_gives_outlet_title_day_and_author(string head)
    {
        var article = Read(head + "The council met on Monday and voted for the road, seven to two, after a long night.\n");
        Assert.Equal(("Valley Post", "Council votes for the road", new DateOnly(2023, 3, 3)), (article.Site, article.Title, article.Date));
        Assert.Equal(["Ada Quill"], article.Author);
        Assert.Equal("The council met on Monday and voted for the road, seven to two, after a long night.", article.Text);
    }

    [Theory]
    [InlineData("The mayor at the bridge. Photo: B. Marsh")]
    [InlineData("The mayor at the bridge. Courtesy photo")]
    [InlineData("The mayor last year. Archive")]
    public void A_line_that_ends_with_the_origin_of_a_picture_is_a_caption(string line)
    {
        var article = Read($"The council met on Monday.\n\n{line}\n\nIt voted for the road.");
        Assert.Equal([line], article.Captions);
        Assert.Equal("The council met on Monday.\nIt voted for the road.", article.Text);
    }

    [Fact]
    public void A_quoted_post_is_an_embed_with_handle_and_date() =>
        Assert.Equal(["Ada Quill (@adaquill) March 3, 2023"], Read("The council met on Monday.\n\npic.twitter.com/x1\n\n- Ada Quill (@adaquill) March 3, 2023\n\nIt voted for the road.").Embeds);

    [Fact]
    public void A_quoted_post_keeps_author_handle_day_and_words()
    {
        var post = new QuotedPost("Ada Quill", "adaquill", new DateOnly(2023, 3, 3), "We keep our word.");
        Assert.Equal([post], Read("The council met on Monday. Quill wrote:\n\nWe keep our word.\n— Ada Quill (@adaquill) March 3, 2023\n\nIt voted for the road.").Posts);
        var page = Lexicons.Reader.Read(new Page { Location = "a.html", Sha256 = "", Html = "<article><h1>Road</h1><p>The council met on Monday, and this was written on the same day by one of its members:</p><blockquote class='twitter-tweet'><p>We keep our word.</p>&mdash; Ada Quill (@adaquill) <a href='#'>March 3, 2023</a></blockquote></article>" });
        Assert.Equal([post], page.Posts);
    }

    [Fact]
    public void A_caption_that_goes_on_takes_its_first_sentence_along() =>
        Assert.Equal(2, Read("The council met on Monday.\n\nThe mayor did not come to the feast.\n\nRather, he was at the bridge (Valley Post)\n\nIt voted for the road.").Captions.Count);

    [Fact]
    public void A_line_of_prices_is_noise() =>
        Assert.Equal("Council votes for the road", Read("Salt 40.20 -1.1% | Ferry shares 1,702 +2.0%\nCouncil votes for the road\n3 March 2023\n\nThe council met on Monday and voted for the road.").Title);

    [Fact]
    public void A_pointer_to_another_article_is_noise() =>
        Assert.Equal("The council met on Monday.\nIt voted for the road.", Read("The council met on Monday.\n\nRelated: Who owns the bridge?\n\nIt voted for the road.").Text);

    [Fact]
    public void Figures_in_a_list_belong_to_the_paragraph_above()
    {
        const string Seats = "1. Road List: 14\n2. Mill List: 9\n3. Independents: 8";
        Assert.Contains(Seats, Read($"Valley Post\nSubscribe\nCouncil has no majority\n3 March 2023\n\nThe seats of the new council are shared as follows, the clerk said on Monday:\n{Seats}\nNobody has a majority, and the clerk said that she would wait for a second count.\n\nShare\nPrint").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Votes_may_stand_between_a_name_and_when_it_wrote() =>
        Assert.Equal([new Comment("old_miller", "3 years ago", "Nobody believes it."), new Comment("ferrywoman", "3 years ago", "I do, this time.")],
            Read("The council met on Monday and voted for the road.\n\n2 Comments\n\n[–]old_miller 340 points 3 years ago\n\nNobody believes it.\n\n[–]ferrywoman[S] 12 points 3 years ago*\n\nI do, this time.").Comments);
}
