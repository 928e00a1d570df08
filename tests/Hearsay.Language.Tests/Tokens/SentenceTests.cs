using Xunit;

namespace Hearsay.Language.Tests.Tokens;

public sealed class SentenceTests
{
    [Fact]
    public void A_full_stop_ends_a_sentence() =>
        Assert.Equal(["The army left.", "The police stayed."], English.Sentences("The army left. The police stayed."));

    [Theory]
    [InlineData("NARDIN, Orsania, Aug 7 (ONA) - The army left.", 2)]
    [InlineData("NARDIN (ONA) — The army left.", 2)]
    [InlineData("NATO - the alliance - said the army left.", 1)]
    [InlineData("ORLAN - The 5th Corps sent boats to the north.", 2)]
    [InlineData("ORLAN - Joint Task Force - River Guard sent boats to the north.", 2)]
    public void A_dateline_that_names_a_day_or_an_agency_stands_alone(string text, int count) => Assert.Equal(count, English.Sentences(text).Length);

    [Theory]
    [InlineData("1991: The two countries restore relations.", 2)]
    [InlineData("Talks fail.\n• 3 January 2016: A cleric is hanged. Crowds storm the embassy.", 4)]
    [InlineData("The bus leaves at 10:30 and returns at noon.", 1)]
    [InlineData("Mayor: No more talks", 1)]
    [InlineData("UPD: The council has voted for the ban.", 2)]
    [InlineData("Talks fail.\n⚡ BREAKING: The council has voted for the ban.", 3)]
    public void A_date_at_the_head_of_a_line_stands_alone(string text, int count) => Assert.Equal(count, English.Sentences(text).Length);

    [Fact]
    public void A_missing_blank_does_not_join_sentences() =>
        Assert.Equal(["The army left the city.", "The police stayed."], English.Sentences("The army left the city.The police stayed."));

    [Theory]
    [InlineData("Dr. Hadi met Mr. Salih in Basra.")]
    [InlineData("Gen. Omar left on Jan. 5 with his men.")]
    [InlineData("The U.S. Army left the base.")]
    [InlineData("Staff Sgt. Stone met Rep. Hill and Brig. Gen. Hasan.")]
    public void The_stop_of_an_abbreviation_ends_no_sentence(string text) => Assert.Equal([text], English.Sentences(text));

    [Fact]
    public void A_closing_quotation_mark_stays_with_its_sentence() =>
        Assert.Equal(["\"We will vote.\"", "He left the hall."], English.Sentences("\"We will vote.\" He left the hall."));

    [Fact]
    public void A_question_mark_ends_a_sentence() => Assert.Equal(["Who fired?", "Nobody knows."], English.Sentences("Who fired? Nobody knows."));

    [Fact]
    public void A_blank_line_ends_a_sentence_without_a_stop() =>
        Assert.Equal(["Army leaves the city", "The army left on Monday."], English.Sentences("Army leaves the city\n\nThe army left on Monday."));

    [Fact]
    public void A_heading_of_one_line_is_a_sentence() =>
        Assert.Equal(["Army leaves the city", "The army left on Monday."], English.Sentences("Army leaves the city\nThe army left on Monday."));

    [Fact]
    public void A_line_feed_inside_a_wrapped_sentence_does_not_end_it()
    {
        var text = "The army left the old city on Monday after three weeks of fighting in\nthe streets near the river, a spokesman for the ministry of defence told\nreporters.";
        Assert.Single(English.Sentences(text));
    }

    [Fact]
    public void A_line_that_goes_on_in_lower_case_goes_on() =>
        Assert.Single(English.Sentences("The army left the city\nafter three weeks of fighting."));

    [Fact]
    public void Each_line_of_an_article_is_a_paragraph() =>
        Assert.Equal(["The army left the city.", "“We will vote,” he said.", "Then he went home."], English.Sentences("The army left the city.\n“We will vote,” he said.\nThen he went home."));

    [Theory]
    [InlineData("Leaders of the Orlan Workers' Party met on Monday.")]
    [InlineData("She joined the Teachers’ Union in May.")]
    public void The_mark_of_a_plural_owner_ends_no_sentence(string text) => Assert.Single(English.Sentences(text));

    [Fact]
    public void A_text_of_blanks_has_no_sentence() => Assert.Empty(English.Parse(" \n\t\r\n ").Sentences);
}
