using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

/// <summary>A weekday, day or month without a year lies on the side that its clause and its distance tell. The documents are of a Friday.</summary>
public sealed class BareDayTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);

    private static string Read(string text) =>
        string.Join("; ", Reader.Read(text, new DateOnly(2013, 3, 22)).Select(time => $"{time.Span.Of(text)} {time.Value}"));

    [Theory]
    [InlineData("The union is holding a rally on Monday.", "Monday 2013-03-25")]
    [InlineData("Police are looking for a man in black on Thursday.", "Thursday 2013-03-21")]
    [InlineData("A rally in the north on Saturday.", "Saturday 2013-03-23")]
    [InlineData("A rally in the north on Thursday.", "Thursday 2013-03-21")]
    [InlineData("Both sides may meet on Monday.", "Monday 2013-03-25")]
    [InlineData("An address, to be read on Wednesday, leaked.", "Wednesday 2013-03-27")]
    [InlineData("The owner sued the town on Wednesday.", "Wednesday 2013-03-20")]
    [InlineData("He died Sunday.", "Sunday 2013-03-17")]
    [InlineData("\"We will win.\" Tuesday, she left.", "Tuesday 2013-03-19")]
    [InlineData("He will speak. (It is free.) Tuesday, she left.", "Tuesday 2013-03-19")]
    [InlineData("They will win\n\nTuesday, she left.", "Tuesday 2013-03-19")]
    public void A_weekday_follows_the_tense_and_then_the_distance(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Thursday's speech will be remembered.", "Thursday 2013-03-21")]
    [InlineData("Saturday's debate will be a test.", "Saturday 2013-03-23")]
    [InlineData("She toured the coast before Monday's vote.", "Monday 2013-03-25")]
    [InlineData("Until Monday's announcement the shares were cheap.", "Monday 2013-03-18")]
    [InlineData("They would look for ways round Wednesday's ruling.", "Wednesday 2013-03-20")]
    [InlineData("He wrote of the June 8 election.", "June 8 2013-06-08")]
    [InlineData("Under a November agreement the firm is selling its mill.", "November 2012-11")]
    public void A_day_that_goes_with_a_noun_does_not_follow_the_verb(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("That would set the stage for a vote in July.", "July 2013-07")]
    [InlineData("She is on the ballot in November.", "November 2013-11")]
    [InlineData("Prices have come down from October.", "October 2012-10")]
    [InlineData("She is in the lead since December.", "December 2012-12")]
    [InlineData("It is a suspect in shootings that injured five in November.", "November 2012-11")]
    [InlineData("It agreed in June to buy the mill.", "June 2012-06")]
    public void A_month_follows_the_tense_and_then_the_distance(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It had three million in hand at year's end.", "year's end 2012")]
    [InlineData("It will have three million in hand at year's end.", "year's end 2013")]
    public void An_end_of_the_year_that_is_past_is_that_of_the_last(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2013-03-24", "He quit last week.", "last week 2013-W12")]
    [InlineData("2013-03-24", "He spoke this week.", "this week 2013-W12")]
    [InlineData("2013-03-24", "He will speak this week.", "this week 2013-W13")]
    [InlineData("2013-03-24", "He will speak next week.", "next week 2013-W13")]
    [InlineData("2013-03-25", "He quit last week.", "last week 2013-W12")]
    [InlineData("2013-03-20", "A rally this weekend is likely.", "this weekend 2013-W12-WE")]
    [InlineData("2013-03-20", "He left this weekend.", "this weekend 2013-W11-WE")]
    [InlineData("2013-03-20", "He said over the weekend that it was over.", "the weekend 2013-W11-WE")]
    [InlineData("2012-12-12", "The work will end this spring.", "this spring 2013-SP")]
    [InlineData("2012-12-12", "Snow fell this winter.", "this winter 2013-WI")]
    [InlineData("2012-12-12", "It has been shut since January.", "January 2012-01")]
    [InlineData("2013-05-06", "They will vote on Election Day.", "Election Day 2013-11-05")]
    public void What_is_near_depends_on_the_day_of_writing(string date, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Reader.Read(text, DateOnly.Parse(date, null)).Select(time => $"{time.Span.Of(text)} {time.Value}")));

    [Fact]
    public void An_essay_that_names_old_votes_but_speaks_of_today_is_no_history() =>
        Assert.EndsWith("this autumn 2013-FA; May 2013-05; last month 2013-02",
            Read("Unlike 1996, 2000, 2004 or 2008, and unlike the 1992 and 1988 races, the vote this autumn is open. The hall will open in May. It was shut last month."), StringComparison.Ordinal);
}
