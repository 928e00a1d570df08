using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

/// <summary>Times in reports of news and business: quarters and the year before, what lies ahead and what behind, words of time in names.</summary>
public sealed class ReportTimesTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);

    private static string Read(string text, string date) =>
        string.Join("; ", Reader.Read(text, DateOnly.Parse(date, null)).Select(time => $"{time.Span.Of(text)} {time.Value}"));

    [Theory]
    [InlineData("Third-quarter profit rose. A charge is likely in the fourth quarter. In the latest quarter sales fell.", "Third-quarter 2019-Q3; the fourth quarter 2019-Q4; the latest quarter 2019-Q3")]
    [InlineData("Fourth-quarter profit rose. In the latest quarter sales fell.", "Fourth-quarter 2019-Q4; the latest quarter 2019-Q4")]
    [InlineData("Third-quarter profit rose. The current quarter has begun well.", "Third-quarter 2019-Q3; The current quarter 2019-Q4")]
    [InlineData("Third-quarter profit rose. The next quarter looks worse.", "Third-quarter 2019-Q3; The next quarter 2020-Q1")]
    [InlineData("It lost money in the quarter ended July 31.", "the quarter 2019-Q2; July 31 2019-07-31")]
    [InlineData("It lost money in the quarter ended September 30.", "the quarter 2019-Q3; September 30 2019-09-30")]
    [InlineData("Third-quarter profit rose from a year earlier.", "Third-quarter 2019-Q3; a year earlier 2018-Q3")]
    [InlineData("Third-quarter profit rose. For the quarter a year ago it lost money.", "Third-quarter 2019-Q3; the quarter a year ago 2018-Q3")]
    [InlineData("Third-quarter profit rose. In the corresponding period last year it fell.", "Third-quarter 2019-Q3; the corresponding period last year 2018-Q3")]
    [InlineData("Third-quarter profit rose. In the 2018 period it fell.", "Third-quarter 2019-Q3; the 2018 period 2018-Q3")]
    [InlineData("Third-quarter profit rose. In the nine months it doubled from a year earlier.", "Third-quarter 2019-Q3; the nine months P9M; a year earlier 2018")]
    [InlineData("Third-quarter profit rose. In nine months it doubled from the 2018 period.", "Third-quarter 2019-Q3; nine months P9M; the 2018 period 2018")]
    [InlineData("It earned more in the year ended March 31.", "the year P1Y; March 31 2019-03-31")]
    [InlineData("It earned more in the full year.", "the full year 2019")]
    [InlineData("It earned more in Q3 than in Q2 2018.", "Q3 2019-Q3; Q2 2018 2018-Q2")]
    public void A_report_of_business_counts_in_its_own_quarter(string text, string expected) => Assert.Equal(expected, Read(text, "2019-11-05"));

    [Theory]
    [InlineData("Fourth-quarter profit rose from a year earlier. In the year-ago quarter it fell.", "Fourth-quarter 2012-Q4; a year earlier 2011-Q4; the year-ago quarter 2011-Q4")]
    [InlineData("For the fourth quarter it earned 5 million. For the year it earned 20 million, up from 15 million a year earlier.", "the fourth quarter 2012-Q4; the year 2012; a year earlier 2011")]
    [InlineData("Sales fell in the quarter ended Dec. 31 from the same quarter a year earlier.", "the quarter 2012-Q4; Dec. 31 2012-12-31; the same quarter a year earlier 2011-Q4")]
    [InlineData("Its first quarter ended in the quarter ended Dec. 31. Sales in the quarter fell.", "first quarter 2013-Q1; the quarter 2012-Q4; Dec. 31 2012-12-31; the quarter 2013-Q1")]
    [InlineData("Retail sales rose in February from a year earlier.", "February 2013-02; a year earlier 2012-02")]
    [InlineData("In 2010 it was down from a year earlier.", "2010 2010; a year earlier 2009")]
    [InlineData("It sold a mill in February. It has ten left, a year ago twelve.", "February 2013-02; a year ago 2012")]
    [InlineData("Profit fell in the fourth quarter. Shares have risen since the start of the year.", "the fourth quarter 2012-Q4; the start of the year 2013")]
    [InlineData("Net for fiscal 2013 first quarter rose from a year ago.", "fiscal 2013 first quarter 2013-Q1; a year ago 2012-Q1")]
    public void A_year_earlier_counts_from_what_is_reported(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("The council, which will vote next Wednesday, on Thursday rejected the plan.", "next Wednesday 2013-03-27; Thursday 2013-03-21")]
    [InlineData("The council will meet on Tuesday organised by the mayor.", "Tuesday 2013-03-26")]
    [InlineData("The hearing had been set for Wednesday.", "Wednesday 2013-03-20")]
    [InlineData("The hearing has been set for Wednesday.", "Wednesday 2013-03-27")]
    [InlineData("The hearing was set for Wednesday.", "Wednesday 2013-03-27")]
    [InlineData("The match was postponed until Thursday.", "Thursday 2013-03-28")]
    [InlineData("The banks remain closed until Tuesday.", "Tuesday 2013-03-26")]
    [InlineData("The tax takes effect in July.", "July 2013-07")]
    [InlineData("The tax took effect in July.", "July 2012-07")]
    [InlineData("The islanders go to the polls on Sunday.", "Sunday 2013-03-24")]
    [InlineData("The aid would be paid on a still unspecified date in July.", "July 2013-07")]
    [InlineData("On Wednesday, the Fed will speak.", "Wednesday 2013-03-27")]
    [InlineData("She could not be reached on Wednesday.", "Wednesday 2013-03-20")]
    [InlineData("The envoy is in Basra until Thursday.", "Thursday 2013-03-28")]
    [InlineData("The envoy was in Basra until Thursday.", "Thursday 2013-03-21")]
    [InlineData("The talks resume on Monday in Basra.", "Monday 2013-03-25")]
    [InlineData("In 2011, from May to August, no rain fell.", "2011 2011; May 2011-05; August 2011-08")]
    [InlineData("In 2011 they agreed that the road will open in May.", "2011 2011; May 2013-05")]
    public void The_verb_says_whether_a_day_lies_ahead(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("Over the weekend, thirty people drowned.", "the weekend 2013-W11-WE")]
    [InlineData("They will talk over the weekend.", "the weekend 2013-W12-WE")]
    [InlineData("The day before Thursday's vote he left.", "The day before Thursday 2013-03-20")]
    [InlineData("The day after Christmas, a wave came.", "The day after Christmas 2012-12-26")]
    [InlineData("The court will hear it in the week of April 8.", "the week of April 8 2013-W15")]
    [InlineData("The bomb went off at 6:10 p.m. (1510 GMT) Thursday.", "6:10 p.m. 2013-03-21T18:10; 1510 GMT 2013-03-21T15:10; Thursday 2013-03-21")]
    [InlineData("It was signed on Jan. 31 last year.", "Jan. 31 last year 2012-01-31")]
    [InlineData("The rally on Saturday will start at 2 p.m.", "Saturday 2013-03-23; 2 p.m. 2013-03-23T14:00")]
    [InlineData("The rally on Saturday is large. Doors open at 2 p.m.", "Saturday 2013-03-23; 2 p.m. 2013-03-22T14:00")]
    [InlineData("They met on March 5. The next day she left.", "March 5 2013-03-05; The next day 2013-03-06")]
    [InlineData("In the early hours of Monday jets struck.", "the early hours of Monday 2013-03-18TMO")]
    [InlineData("At dawn on Monday jets struck.", "At dawn on Monday 2013-03-18TMO")]
    [InlineData("On the night of 15-16 March jets struck.", "the night of 15 2013-03-15TNI; 16 March 2013-03-16")]
    [InlineData("In March and April 2011 they fled.", "March 2011-03; April 2011 2011-04")]
    [InlineData("A June 2010 letter is lost. She wrote again in January. Two months later he replied.", "June 2010 2010-06; January 2013-01; Two months later 2013-03")]
    [InlineData("In January she wrote a June 2010 story down. Two months later he replied.", "January 2013-01; June 2010 2010-06; Two months later 2013-03")]
    [InlineData("Updated March 18, 2013 4:05 p.m. ET", "March 18, 2013 4:05 p.m. ET 2013-03-18T16:05")]
    [InlineData("The wind rose 2 percent in the week to 3 March.", "the week P1W; 3 March 2013-03-03")]
    public void A_day_may_be_named_by_the_day_beside_it(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("He told the programme \"This Week\" about it.", "")]
    [InlineData("He works for Seaside Today in Basra.", "")]
    [InlineData("Envoys Arrive In Basra Today", "Today 2013-03-22")]
    [InlineData("This Week They Met", "This Week 2013-W12")]
    [InlineData("The Arab Spring failed.", "")]
    [InlineData("He was named Miner of the Year by his town.", "")]
    [InlineData("A guard must be at least 25 years old.", "")]
    [InlineData("We hope that one day we can go home.", "")]
    [InlineData("The council adopted Resolution 1973 at once.", "")]
    public void Words_of_time_in_names_are_no_times(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("The 9/11 attacks changed the law.", "9/11 2001-09-11")]
    [InlineData("The Sept. 11 attacks changed the law.", "Sept. 11 2001-09-11")]
    [InlineData("The fair opened on Sept. 11.", "Sept. 11 2012-09-11")]
    [InlineData("They closed the shop for Yom Kippur.", "Yom Kippur 2012-09-26")]
    [InlineData("The Yom Kippur war changed the border.", "")]
    [InlineData("They fasted on Ashura.", "Ashura 2012-11-24")]
    [InlineData("The town met before the Lunar New Year.", "Lunar New Year 2013-02-10")]
    [InlineData("In the '80s the March election was dull.", "the '80s 198; March 2013-03")]
    [InlineData("They lit the tree for Easter.", "Easter 2013-03-31")]
    [InlineData("He swore it in Ramadan 1435.", "Ramadan 1435 2014-06")]
    [InlineData("He swore it in Ramadan 2014.", "Ramadan 2014 2014-06")]
    [InlineData("He swore it in Khordad 1388.", "Khordad 1388 2009-05")]
    [InlineData("The coin was struck in the Persian year 1388.", "the Persian year 1388 2009")]
    [InlineData("The coin was struck in 1435 AH.", "1435 AH 2013")]
    public void Days_are_known_by_their_names(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("In the past two weeks five boats sank.", "2013-03-08")]
    [InlineData("Five boats sank in the last year.", "2012-03-21")]
    [InlineData("Five boats sank over the past month.", "2013-02-19")]
    public void What_was_in_the_past_weeks_lies_between_then_and_the_day_of_the_document(string text, string earliest)
    {
        var day = new DateOnly(2013, 3, 22);
        var time = Assert.Single(Reader.Read(text, day));
        Assert.Equal((DateOnly.Parse(earliest, null), day), (time.Earliest, time.Latest));
    }

    [Fact]
    public void A_day_named_long_ago_in_the_news_is_no_ground_for_the_next_morning()
    {
        var text = "They met on March 5. " + string.Concat(Enumerable.Repeat("The mill is old and its roof is weak. ", 12)) + "The next morning it fell.";
        Assert.EndsWith("2013-03-23TMO", Read(text, "2013-03-22"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It was signed on the 14th of last month.", "the 14th of last month 2013-02-14")]
    [InlineData("It is stamped 31-Jan-2013.", "31-Jan-2013 2013-01-31")]
    [InlineData("It was sent 2013-01-31T18:45.", "2013-01-31T18:45 2013-01-31T18:45")]
    [InlineData("Posted 14 Jan 2013 09:12 GMT", "14 Jan 2013 09:12 GMT 2013-01-14T09:12")]
    [InlineData("Exports fell in Q2 of last year.", "Q2 of last year 2012-Q2")]
    [InlineData("Prices doubled in the first quarter of the year.", "the first quarter of the year 2013-Q1")]
    [InlineData("The coin is of 10 Muharram 1434.", "10 Muharram 1434 2012-11-24")]
    [InlineData("The law dates from 12 Farvardin 1358.", "12 Farvardin 1358 1979-04-01")]
    [InlineData("The shop closed over Eid al-Fitr last year.", "Eid al-Fitr last year 2012-08-19")]
    [InlineData("The council meets the week after next.", "the week after next 2013-W14")]
    [InlineData("The deal ends a week from Monday.", "a week from Monday 2013-04-01")]
    [InlineData("It began two and a half years ago.", "two and a half years ago 2010")]
    [InlineData("Two years ago this week the dam broke.", "Two years ago this week 2011-W12")]
    [InlineData("Bombs went off at 9:15 this morning.", "9:15 this morning 2013-03-22T09:15")]
    [InlineData("The truce starts at 0600 local time on Monday.", "0600 local time on Monday 2013-03-25T06:00")]
    [InlineData("They meet every other Friday.", "every other Friday XXXX-WXX-5")]
    [InlineData("He left in AD 680.", "AD 680 0680")]
    [InlineData("Troops will move in April, May and June.", "April 2013-04; May 2013-05; June 2013-06")]
    [InlineData("On Sunday he spoke. The night before, a bomb was found.", "Sunday 2013-03-17; The night before 2013-03-16TNI")]
    [InlineData("From Thursday to Monday the port was shut.", "Thursday 2013-03-14; Monday 2013-03-18")]
    [InlineData("Hours passed. The curfew was lifted two days later.", "Hours PTXH; two days later XXXX-XX-XX")]
    [InlineData("The offer had been due to expire on Friday evening.", "Friday evening 2013-03-22TEV")]
    [InlineData("The poll is planned for November 29.", "November 29 2013-11-29")]
    [InlineData("They gathered in Easter week.", "Easter week 2013-W13")]
    [InlineData("It was seen between November and August.", "November 2011-11; August 2012-08")]
    [InlineData("In H1 2012 exports fell.", "H1 2012 2012-H1")]
    [InlineData("A month ago today the shots fell.", "A month ago today 2013-02-22")]
    [InlineData("He comes every Thursday evening.", "every Thursday evening XXXX-WXX-4TEV")]
    [InlineData("He ruled from 786 to 809 AD.", "786 0786; 809 AD 0809")]
    [InlineData("The deadline is midnight on Thursday.", "midnight on Thursday 2013-03-28T24:00")]
    [InlineData("The mandate expired on 31 December.", "31 December 2012-12-31")]
    [InlineData("The fair opens on June 10. Speeches follow on the Tuesday.", "June 10 2013-06-10; Tuesday 2013-06-11")]
    [InlineData("In 2009 they took the dam and lost it the following summer.", "2009 2009; the following summer 2010-SU")]
    [InlineData("The army came on 20 March 2003. Three weeks later, on 9 April, the statue fell.", "20 March 2003 2003-03-20; Three weeks later 2003-W15; 9 April 2003-04-09")]
    [InlineData("The court meets tomorrow at 10 a.m. and again on Thursday.", "tomorrow at 10 a.m. 2013-03-23T10:00; Thursday 2013-03-28")]
    [InlineData("The dividend is payable December 7.", "December 7 2013-12-07")]
    [InlineData("She rose at three o’clock in the morning.", "three o’clock in the morning 2013-03-22T03:00")]
    [InlineData("He spoke of ''hope'' 12 years ago.", "12 years ago 2001")]
    [InlineData("It was signed on 10/12/2012.", "10/12/2012 2012-10-12")]
    [InlineData("It was signed on 4/3/2013.", "4/3/2013 2013-03-04")]
    [InlineData("It was sent on 25/2/2013 and signed on 3/2/2013.", "25/2/2013 2013-02-25; 3/2/2013 2013-02-03")]
    [InlineData("It was sent on 2/25/2013 and will be signed on 4/3/2013.", "2/25/2013 2013-02-25; 4/3/2013 2013-04-03")]
    [InlineData("Last Ramadan was hot.", "Last Ramadan 2012-07")]
    [InlineData("Next Ramadan will be hot.", "Next Ramadan 2013-07")]
    [InlineData("The vote of the month of December of the year 2005 was fair.", "the month of December of the year 2005 2005-12")]
    [InlineData("I will come next Tues.", "next Tues 2013-03-26")]
    [InlineData("She took office on the first Monday of February.", "the first Monday of February 2013-02-04")]
    [InlineData("It was sold on the last Friday in August 2012.", "the last Friday in August 2012 2012-08-31")]
    [InlineData("They meet every July 11.", "every July 11 XXXX-07-11")]
    [InlineData("It came at about 11 p.m. on the night of June 11, 2011.", "about 11 p.m. on the night of June 11, 2011 2011-06-11T23:00")]
    [InlineData("It will open a year later than planned.", "a year later P1Y")]
    [InlineData("In January 2010 he wrote; on January 20 he spoke.", "January 2010 2010-01; January 20 2010-01-20")]
    [InlineData("In 2010, the year of the flood, he left.", "2010 2010; the year 2010")]
    [InlineData("They gave the firm until Monday to pay.", "Monday 2013-03-25")]
    [InlineData("The judge, who had voted in February, died four days later.", "February 2013-02; four days later XXXX-XX-XX")]
    [InlineData("A fire this year was noticed; two years later it has no roof.", "this year 2013; two years later 2013")]
    [InlineData("He spoke on Friday and left a week later.", "Friday 2013-03-22; a week later XXXX-WXX")]
    public void Dates_come_in_many_shapes(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("The left carried the day.")]
    [InlineData("He had left the day before police found the car.")]
    [InlineData("The March 14 alliance lost seats.")]
    [InlineData("She told '60 Minutes' about it.")]
    [InlineData("The Spring of Hope was a march.")]
    [InlineData("About 1900 people were held.")]
    [InlineData("He is in his early 60s and she in her 30s.")]
    [InlineData("The series ''24'' is back.")]
    [InlineData("The votes rose to Sanders’ 39 percent.")]
    [InlineData("See pic.example/P2qpm3h3Pm for it.")]
    [InlineData("It won the quarter-final and a quarter-million.")]
    [InlineData("In his fifties he took up painting.")]
    [InlineData("Men in their 30s, 40s and 50s came.")]
    [InlineData("He spoke on the programme “Today”.")]
    [InlineData("The reformist daily was closed, the daily Al-Noor too.")]
    [InlineData("It was the second fire in as many months.")]
    public void What_names_or_counts_is_no_date(string text) => Assert.Equal("", Read(text, "2013-03-22"));
}
