using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

public sealed class TimeReaderTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);
    private static readonly TextParser Parser = TextParser.Load(Repository.Models);

    private static string Read(string text, string? date = "2020-02-01") =>
        string.Join("; ", Reader.Read(text, date is null ? null : DateOnly.Parse(date, null))
            .Select(time => $"{time.Span.Of(text)} {time.Type.ToString().ToUpperInvariant()} {time.Value}"));

    [Theory]
    [InlineData("They met on 5 March 2014.", "5 March 2014 DATE 2014-03-05")]
    [InlineData("They met on March 5, 2014.", "March 5, 2014 DATE 2014-03-05")]
    [InlineData("They met on the 5th of January.", "the 5th of January DATE 2020-01-05")]
    [InlineData("They met on Wednesday, March 5th, 2014, in Basra.", "Wednesday, March 5th, 2014 DATE 2014-03-05")]
    [InlineData("It began in June 2014.", "June 2014 DATE 2014-06")]
    [InlineData("It began in May 2014.", "May 2014 DATE 2014-05")]
    [InlineData("It may begin.", "")]
    [InlineData("The file is dated 2006-08-12.", "2006-08-12 DATE 2006-08-12")]
    [InlineData("It covers 2006-08.", "2006-08 DATE 2006-08")]
    [InlineData("Updated 1/31/20 by the desk.", "1/31/20 DATE 2020-01-31")]
    [InlineData("Updated 31.1.2020 by the desk.", "31.1.2020 DATE 2020-01-31")]
    [InlineData("By early 2019 they had left.", "early 2019 DATE 2019")]
    [InlineData("In the late 1980s they fled.", "the late 1980s DATE 198")]
    [InlineData("It is a town of the 17th century.", "the 17th century DATE 16")]
    [InlineData("It fell in 480 BC.", "480 BC DATE BC0480")]
    [InlineData("The year nineteen ninety-six was dry.", "The year nineteen ninety-six DATE 1996")]
    [InlineData("They left in April 480 BC.", "April 480 BC DATE BC0480-04")]
    [InlineData("They met on 24 and 25 April 2011.", "24 DATE 2011-04-24; 25 April 2011 DATE 2011-04-25")]
    [InlineData("They met on April 24 and 25, 2011.", "April 24 DATE 2011-04-24; 25, 2011 DATE 2011-04-25")]
    [InlineData("In the summer and autumn of 1943 they dug.", "the summer DATE 1943-SU; autumn of 1943 DATE 1943-FA")]
    [InlineData("In the early morning hours of 30 April 1975 they left.", "the early morning hours of 30 April 1975 TIME 1975-04-30TMO")]
    [InlineData("Jan Orlo met Mar Tell.", "")]
    [InlineData("It was a campaign of late 1948.", "late 1948 DATE 1948")]
    [InlineData("It ran in the season 2007-08.", "2007 DATE 2007; 08 DATE 2008")]
    public void A_date_in_full_needs_no_anchor(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("He resigned on January 24.", "2020-02-01", "January 24 DATE 2020-01-24")]
    [InlineData("He resigned on November 7.", "2024-01-15", "November 7 DATE 2023-11-07")]
    [InlineData("The vote will be held on March 3.", "2020-02-01", "March 3 DATE 2020-03-03")]
    [InlineData("He resigned on Friday.", "2020-02-01", "Friday DATE 2020-01-31")]
    [InlineData("They will meet on Monday.", "2020-02-01", "Monday DATE 2020-02-03")]
    [InlineData("He resigned last Friday.", "2020-01-31", "last Friday DATE 2020-01-24")]
    [InlineData("He arrived yesterday.", "2020-03-01", "yesterday DATE 2020-02-29")]
    [InlineData("He arrived last night.", "2020-03-01", "last night TIME 2020-02-29TNI")]
    [InlineData("They met last week.", "2020-02-05", "last week DATE 2020-W05")]
    [InlineData("They met last month.", "2020-01-15", "last month DATE 2019-12")]
    [InlineData("They met last summer.", "2020-02-05", "last summer DATE 2019-SU")]
    [InlineData("Travellers who land after Saturday must stay at home.", "2020-02-06", "Saturday DATE 2020-02-08")]
    [InlineData("The mill burned on March 9, 2018. The inquiry into the March 9 fire has now ended.", "2020-02-01", "March 9, 2018 DATE 2018-03-09; March 9 DATE 2018-03-09; now DATE PRESENT_REF")]
    [InlineData("She writes for the Daily Courier.", "2020-02-01", "")]
    [InlineData("Daily talks were held.", "2020-02-01", "Daily SET P1D")]
    [InlineData("The talks are set to resume on Monday.", "2020-02-01", "Monday DATE 2020-02-03")]
    [InlineData("A ruling will be held back until Monday.", "2020-02-01", "Monday DATE 2020-02-03")]
    [InlineData("They may return as soon as Monday.", "2020-02-01", "Monday DATE 2020-02-03")]
    [InlineData("On Monday, they planned to pay.", "2020-02-01", "Monday DATE 2020-01-27")]
    [InlineData("They were shot at last Oct. 23.", "2020-02-01", "last Oct. 23 DATE 2019-10-23")]
    [InlineData("They met a decade ago.", "2020-02-01", "a decade ago DATE 201")]
    [InlineData("It will run over the next year.", "2020-02-01", "the next year DURATION P1Y")]
    [InlineData("They met three days ago.", "2020-02-01", "three days ago DATE 2020-01-29")]
    [InlineData("They met two years ago.", "2020-02-01", "two years ago DATE 2018")]
    [InlineData("They met in June last year.", "2020-02-01", "June last year DATE 2019-06")]
    [InlineData("Profit rose in the third quarter.", "1999-10-20", "the third quarter DATE 1999-Q3")]
    [InlineData("They met on Christmas Eve.", "2020-02-01", "Christmas Eve DATE 2019-12-24")]
    [InlineData("They met on Easter Sunday 2019.", "2020-02-01", "Easter Sunday 2019 DATE 2019-04-21")]
    public void News_reckons_from_the_day_of_the_document(string text, string date, string expected) => Assert.Equal(expected, Read(text, date));

    [Theory]
    [InlineData("On 3 May 2011 the march began. The next day it rained.", "the next day DATE 2011-05-04")]
    [InlineData("On 30 May 2011 the march began. Three days later it ended.", "three days later DATE 2011-06-02")]
    [InlineData("In 2011 the march began. Two years earlier the king had died.", "two years earlier DATE 2009")]
    [InlineData("In December 1916 snow fell. In January it thawed.", "january DATE 1917-01")]
    [InlineData("On 12-14 July 1950 they dug in.", "14 july 1950 DATE 1950-07-14")]
    [InlineData("The siege (18 August - 15 September 1951) failed.", "15 september 1951 DATE 1951-09-15")]
    [InlineData("It lasted from 1990-94.", "94 DATE 1994")]
    public void A_story_reckons_from_its_own_last_date(string text, string expected) =>
        Assert.EndsWith(expected, Read(text, null), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("The talks lasted three days.", "three days DURATION P3D")]
    [InlineData("The talks lasted 2 1/2 hours.", "2 1/2 hours DURATION PT2H30M")]
    [InlineData("The talks lasted several weeks.", "several weeks DURATION PXW")]
    [InlineData("The ban lasted two and a half years.", "two and a half years DURATION P2Y6M")]
    [InlineData("A year and a half later it ended.", "A year and a half DURATION P1Y6M")]
    [InlineData("The army fell. Years later it came back.", "Years later DATE XXXX")]
    [InlineData("We close at 10pm tonight.", "10pm tonight TIME 2020-02-01T22:00")]
    [InlineData("She won on Super Tuesday.", "")]
    [InlineData("It rose among 15-24-year-olds.", "")]
    [InlineData("A two-year truce held.", "two-year DURATION P2Y")]
    [InlineData("Over the past five years it grew.", "the past five years DURATION P5Y")]
    [InlineData("They met every Thursday.", "every Thursday SET XXXX-WXX-4")]
    [InlineData("They pray daily.", "daily SET P1D")]
    [InlineData("He spoke at 10:35 a.m. Tuesday.", "10:35 a.m. Tuesday TIME 2020-01-28T10:35")]
    [InlineData("He is now in Qom.", "now DATE PRESENT_REF")]
    [InlineData("He hopes for the future.", "the future DATE FUTURE_REF")]
    [InlineData("The 6-year-old girl slept.", "")]
    public void Durations_sets_and_times_of_day_have_their_own_values(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void An_expression_carries_the_days_it_stands_for()
    {
        var time = Assert.Single(Reader.Read("It began in June 2014.", null));
        Assert.Equal((new DateOnly(2014, 6, 1), new DateOnly(2014, 6, 30)), (time.Earliest, time.Latest));
    }

    [Fact]
    public void In_a_history_a_look_back_does_not_move_the_story() =>
        Assert.EndsWith("March DATE 1965-03", Read("In 1965 the war began. Two decades earlier the king had fled. In March they landed.", null), StringComparison.Ordinal);

    [Theory]
    [InlineData("Six dates of 1990, 1991, 1992, 1993, 1994 and 1995 are named. It ended on 3 May.", "3 May DATE 1995-05-03")]
    [InlineData("He named 1990, 1991, 1992, 1993, 1994 and 1995, he said, she said, they said, he told us. It ended on 3 May.", "3 May DATE 2019-05-03")]
    public void A_text_that_quotes_is_news_however_many_years_it_names(string text, string expected) =>
        Assert.EndsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("He came yesterday.", "yesterday DATE XXXX-XX-XX")]
    [InlineData("The vote is due next June.", "next June DATE XXXX-06")]
    [InlineData("They met on Friday night.", "Friday night TIME XXXX-WXX-5TNI")]
    [InlineData("They met last week.", "last week DATE XXXX-WXX")]
    [InlineData("They met on May 22.", "May 22 DATE XXXX-05-22")]
    [InlineData("They left three days ago.", "three days ago DATE PAST_REF")]
    public void Without_a_date_of_the_text_what_is_open_stays_open(string text, string expected) => Assert.Equal(expected, Read(text, null));

    [Theory]
    [InlineData("The army struck on Monday.", "struck", "2020-01-27", "2020-01-27", TimeBasis.Text)]
    [InlineData("The army has held the town since 2003.", "held", "2003-01-01", null, TimeBasis.Text)]
    [InlineData("The army will leave by 2022.", "leave", "2020-02-01", "2022-12-31", TimeBasis.Text)]
    [InlineData("The army struck.", "struck", null, "2020-02-01", TimeBasis.Article)]
    [InlineData("The army will strike.", "strike", "2020-02-01", null, TimeBasis.Article)]
    [InlineData("Mr. Orlo says the army attacked the town.", "attacked", null, "2020-02-01", TimeBasis.Article)]
    [InlineData("Mr. Orlo says the army attacked the town.", "says", "2020-02-01", "2020-02-01", TimeBasis.Article)]
    [InlineData("Mr. Orlo said on Monday that the army will strike.", "strike", "2020-02-01", null, TimeBasis.Article)]
    [InlineData("Mr. Orlo said on Monday that the army will strike.", "said", "2020-01-27", "2020-01-27", TimeBasis.Text)]
    [InlineData("The army struck the former minister.", "struck", null, "2020-02-01", TimeBasis.Article)]
    [InlineData("The army will strike before Friday.", "strike", "2020-02-01", "2020-02-06", TimeBasis.Text)]
    [InlineData("The army struck before Friday.", "struck", null, "2020-01-30", TimeBasis.Text)]
    [InlineData("The army struck the town in the past two weeks.", "struck", "2020-01-18", "2020-02-01", TimeBasis.Text)]
    [InlineData("The army held the town from 2003 to 2011.", "held", "2003-01-01", "2011-12-31", TimeBasis.Text)]
    public void An_event_lies_where_its_clause_or_else_its_tense_says(string text, string trigger, string? start, string? end, TimeBasis basis)
    {
        var (parsed, published) = (Parser.Parse(text), new DateOnly(2020, 2, 1));
        var at = text.IndexOf(trigger, StringComparison.Ordinal);
        var time = TimeReader.TimeOf(Reader.Read(text, published), parsed, new TextSpan(at, at + trigger.Length), new WritingTime(published, null));
        Assert.Equal((start, end, basis), (time.Start?.ToString("O", null), time.End?.ToString("O", null), time.Basis));
    }

    [Theory]
    [InlineData("On 3 May 2011 the march began. The army will strike.", "strike", "2011-05-03")]
    [InlineData("On 3 May 2011 the march began. The party holds the town.", "holds", "2011-05-03")]
    [InlineData("On 3 May 2011 the march began. The army struck.", "struck", null)]
    [InlineData("The vote will be held on 3 May 2011. The army will strike.", "will strike", null)]
    public void A_text_without_a_date_was_written_after_the_last_past_day_it_names(string text, string trigger, string? start)
    {
        var (parsed, times, at) = (Parser.Parse(text), Reader.Read(text, null), text.IndexOf(trigger, StringComparison.Ordinal));
        var time = TimeReader.TimeOf(times, parsed, new TextSpan(at, at + trigger.Length), TimeReader.Written(times, parsed, null));
        Assert.Equal((start, null, TimeBasis.None), (time.Start?.ToString("O", null), time.End?.ToString("O", null), time.Basis));
    }
}
