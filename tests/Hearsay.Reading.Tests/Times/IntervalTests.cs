using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

/// <summary>The days in which an event lies, by preposition, range, tense and what it came after.</summary>
public sealed class IntervalTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);
    private static readonly TextParser Parser = TextParser.Load(Repository.Models);

    private static string Days(string text, string trigger, DateOnly? published)
    {
        var (parsed, times, at) = (Parser.Parse(text), Reader.Read(text, published), text.LastIndexOf(trigger, StringComparison.Ordinal));
        var time = TimeReader.TimeOf(times, parsed, new TextSpan(at, at + trigger.Length), TimeReader.Written(times, parsed, published));
        return $"{time.Start:yyyy-MM-dd}..{time.End:yyyy-MM-dd} {time.Basis.ToString().ToLowerInvariant()}";
    }

    [Theory]
    [InlineData("They must leave by the end of March.", "leave", "2020-02-01..2020-03-31 text")]
    [InlineData("The ban will last through 2022.", "last", "2020-02-01..2022-12-31 text")]
    [InlineData("No later than 15 February the parties must name a premier.", "name", "2020-02-01..2020-02-15 text")]
    [InlineData("Prior to 2003 the party was banned.", "banned", "..2002-12-31 text")]
    [InlineData("Troops will withdraw within three days.", "withdraw", "2020-02-01..2020-02-04 text")]
    [InlineData("Gunmen killed two officers on the night of 3-4 January.", "killed", "2020-01-03..2020-01-04 text")]
    [InlineData("The unions struck in April-May 2019.", "struck", "2019-04-01..2019-05-31 text")]
    [InlineData("He was jailed from 1998 until 2004.", "jailed", "1998-01-01..2004-12-31 text")]
    [InlineData("From Friday to Monday the unions struck.", "struck", "2020-01-24..2020-01-27 text")]
    [InlineData("He joined the party more than ten years ago.", "joined", "..2010-12-31 text")]
    [InlineData("The rebels have besieged the town for three years.", "besieged", "2017-02-01..2020-02-01 text")]
    public void A_preposition_or_a_range_bounds_the_days(string text, string trigger, string expected) =>
        Assert.Equal(expected, Days(text, trigger, new DateOnly(2020, 2, 1)));

    [Theory]
    [InlineData("Orla Brandt, the mayor, will leave in May.", "mayor", "2020-02-01..2020-02-01 article")]
    [InlineData("Mayor Orla Brandt left the party in 2015.", "Mayor", "2020-02-01..2020-02-01 article")]
    [InlineData("Orla Brandt, mayor from 2011 to 2015, will testify.", "mayor", null)]
    [InlineData("Orla Brandt became mayor in 2015.", "mayor", null)]
    public void What_somebody_is_beside_the_name_holds_when_it_is_written(string text, string noun, string? expected)
    {
        var published = new DateOnly(2020, 2, 1);
        var (parsed, times, at) = (Parser.Parse(text), Reader.Read(text, published), text.LastIndexOf(noun, StringComparison.Ordinal));
        var time = TimeReader.StandingOf(times, parsed, new TextSpan(at, at + noun.Length), TimeReader.Written(times, parsed, published));
        Assert.Equal(expected, time is null ? null : $"{time.Start:yyyy-MM-dd}..{time.End:yyyy-MM-dd} {time.Basis.ToString().ToLowerInvariant()}");
    }

    [Theory]
    [InlineData("January 2016: The kingdom hangs a cleric. Crowds storm its embassy.", "storm", "2016-01-01..2016-01-31 text")]
    [InlineData("1991 - The two countries restore relations.", "restore", "1991-01-01..1991-12-31 text")]
    [InlineData("1987: Pilgrims clash with police. The following year Riyadh cuts ties.", "cuts", "1988-01-01..1988-12-31 text")]
    [InlineData("1987: Pilgrims clash with police.\nCrowds storm its embassy.", "storm", "2020-02-01..2020-02-01 article")]
    public void The_date_at_the_head_of_a_line_dates_what_the_line_tells(string text, string trigger, string expected) =>
        Assert.Equal(expected, Days(text, trigger, new DateOnly(2020, 2, 1)));

    [Theory]
    [InlineData("Earlier this year gunmen seized a priest.", "seized", "2020-01-01..2020-02-12 text")]
    [InlineData("Later this month the court will try him.", "try", "2020-02-12..2020-02-29 text")]
    [InlineData("This week the envoy visited Aden.", "visited", "2020-02-10..2020-02-12 text")]
    [InlineData("This week the envoy will visit Aden.", "visit", "2020-02-12..2020-02-16 text")]
    [InlineData("The militia attacked the mine in the early 1990s.", "attacked", "1990-01-01..1994-12-31 text")]
    [InlineData("In the last week of May 2019 jets bombed the market.", "bombed", "2019-05-25..2019-05-31 text")]
    [InlineData("In Ramadan 1440 the police stormed the mosque.", "stormed", "2019-05-06..2019-06-03 text")]
    [InlineData("In the late 1980s the army gassed the town.", "gassed", "1985-01-01..1989-12-31 text")]
    [InlineData("Troops raided the camp overnight.", "raided", "2020-02-11..2020-02-12 text")]
    public void A_part_of_a_stretch_is_narrower_than_its_value(string text, string trigger, string expected) =>
        Assert.Equal(expected, Days(text, trigger, new DateOnly(2020, 2, 12)));

    [Theory]
    [InlineData("Iran could attack the base.", "attack", "2020-02-01.. article")]
    [InlineData("The army may have attacked the base.", "attacked", "..2020-02-01 article")]
    [InlineData("The army could not reach the base.", "reach", "..2020-02-01 article")]
    [InlineData("The 2014 offensive killed hundreds.", "killed", "2014-01-01..2014-12-31 text")]
    [InlineData("The governor rejected the 2012 report.", "rejected", "..2020-02-01 article")]
    [InlineData("After the 2003 invasion, the militia killed hundreds of teachers.", "killed", "2003-01-01..2020-02-01 text")]
    [InlineData("He said on Monday he had met the general.", "said", "2020-01-27..2020-01-27 text")]
    [InlineData("He said on Monday he had met the general.", "met", "..2020-02-01 article")]
    [InlineData("\"We still mourn the dead of October 7,\" she wrote.", "wrote", "..2020-02-01 article")]
    [InlineData("'We still mourn the dead of October 7,' she wrote.", "wrote", "..2020-02-01 article")]
    [InlineData("\"They shelled the camp,\" she wrote in December.", "wrote", "2019-12-01..2019-12-31 text")]
    [InlineData("They shelled the \"model\" camp in December.", "shelled", "2019-12-01..2019-12-31 text")]
    [InlineData("Police held the editor and on Friday released him.", "held", "..2020-02-01 article")]
    [InlineData("Police held the editor and on Friday released him.", "released", "2020-01-31..2020-01-31 text")]
    [InlineData("Last night jets bombed the depot.", "bombed", "2020-01-31..2020-01-31 text")]
    [InlineData("On Tuesday officials said that jets had bombed the depot.", "said", "2020-01-28..2020-01-28 text")]
    [InlineData("Not until 2005 did he return.", "return", "2005-01-01.. text")]
    [InlineData("Jets will bomb the depot before the end of the year.", "bomb", "2020-02-01..2020-12-31 text")]
    [InlineData("The elections, due in October, were cancelled.", "cancelled", "..2020-02-01 article")]
    [InlineData("When the war ended in 2017, the bank lent them two billion.", "lent", "2017-01-01..2017-12-31 text")]
    [InlineData("The truce signed by both sides collapsed on Monday.", "signed", "..2020-02-01 article")]
    [InlineData("Mr. Orlo was a commander and fought in the war of 1990.", "commander", "..2020-02-01 article")]
    [InlineData("He had killed a guard and had seized two others in October 2019.", "killed", "..2020-02-01 article")]
    [InlineData("Mr. Orlo has also maintained that the army left.", "has also maintained", "..2020-02-01 article")]
    [InlineData("The town fell last night, but the rebels have warned of more.", "warned", "..2020-02-01 article")]
    [InlineData("He accused the ministry on Friday of stealing water.", "stealing", "..2020-02-01 article")]
    [InlineData("The guild won 52 seats, down from 81 four years ago.", "52 seats", "..2020-02-01 article")]
    [InlineData("The guild won 52 seats, compared with 81 in 2016.", "52 seats", "..2020-02-01 article")]
    public void A_date_of_another_clause_is_not_that_of_the_event(string text, string trigger, string expected) =>
        Assert.Equal(expected, Days(text, trigger, new DateOnly(2020, 2, 1)));

    [Theory]
    [InlineData("It was the worst fire since June 2009, when a guard died in a mine.", "died", "2009-06-01..2009-06-30 text")]
    [InlineData("Prices fell, a report showed, the biggest drop since March 2008.", "showed", "..2020-02-01 article")]
    [InlineData("The two have been jailed for 12 years.", "jailed", "..2020-02-01 article")]
    [InlineData("The group hopes to return next year.", "hopes", "2020-02-01..2020-02-01 article")]
    [InlineData("The group hopes to return next year.", "return", "2021-01-01..2021-12-31 text")]
    [InlineData("The march is planned for March 7-11.", "planned", "2020-02-01..2020-02-01 article")]
    [InlineData("The attack of 9 July, which wounded a priest, was praised.", "wounded", "2019-07-09..2019-07-09 text")]
    [InlineData("Trade fell last year and is expected to recover.", "expected", "2020-02-01..2020-02-01 article")]
    [InlineData("The dam may be unsafe, according to engineers.", "according to", "..2020-02-01 article")]
    [InlineData("Troops will leave overnight.", "leave", "2020-02-01..2020-02-02 text")]
    public void What_is_planned_compared_or_told_beside_it_has_its_own_days(string text, string trigger, string expected) =>
        Assert.Equal(expected, Days(text, trigger, new DateOnly(2020, 2, 1)));

    [Fact]
    public void A_text_without_a_date_gives_the_day_without_its_year()
    {
        const string Text = "On May 22, the army struck the town.";
        var (parsed, times) = (Parser.Parse(Text), Reader.Read(Text, null));
        var time = TimeReader.TimeOf(times, parsed, new TextSpan(20, 26), TimeReader.Written(times, parsed, null));
        Assert.Equal(new ClaimTime("XXXX-05-22", null, null, TimeBasis.Text), time);
    }
}
