using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

/// <summary>What "the next day", "at 6 p.m." and "in September" count from: the story's last past day, not a day to come and not the day of a statement.</summary>
public sealed class StoryAnchorTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);

    private static string Read(string text, string date) =>
        string.Join("; ", Reader.Read(text, DateOnly.Parse(date, null)).Select(time => $"{time.Span.Of(text)} {time.Value}"));

    [Theory]
    [InlineData("The barn burned on Monday night. The sheriff said Wednesday that the fire began at 9 p.m.", "Monday night 2013-03-18TNI; Wednesday 2013-03-20; 9 p.m. 2013-03-18T21:00")]
    [InlineData("The barn burned on 4 March. The trial opens on April 8. He fled the next day.", "4 March 2013-03-04; April 8 2013-04-08; the next day 2013-03-05")]
    [InlineData("He robbed the shop on 4 March, a court heard today. He had been freed nine days earlier.", "4 March 2013-03-04; today 2013-03-22; nine days earlier 2013-02-23")]
    [InlineData("He was seen at 1.40am on 4 March. Twenty minutes later he ran.", "1.40am on 4 March 2013-03-04T01:40; Twenty minutes later 2013-03-04T02:00")]
    [InlineData("The feast is on April 15. Talks were held earlier in the month.", "April 15 2013-04-15; earlier in the month 2013-03")]
    [InlineData("The rate was 7 percent in February, down from 8 percent a year before.", "February 2013-02; a year before 2012-02")]
    [InlineData("The mayor said Monday that Wednesday's vote is off.", "Monday 2013-03-18; Wednesday 2013-03-20")]
    [InlineData("Thousands spent a night in the open on Wednesday.", "Wednesday 2013-03-20")]
    [InlineData("Many may not have water back until Sunday.", "Sunday 2013-03-24")]
    [InlineData("She added two stops for Monday.", "Monday 2013-03-25")]
    [InlineData("The hearing was postponed to April 3.", "April 3 2013-04-03")]
    [InlineData("The licence expires in November.", "November 2013-11")]
    [InlineData("Last February it snowed.", "Last February 2012-02")]
    [InlineData("Raiders burned the mill on Saturday. The mayor said Monday she would step down. The next day, guards seized her.", "Saturday 2013-03-16; Monday 2013-03-18; The next day 2013-03-19")]
    [InlineData("Next Saturday we march.", "Next Saturday 2013-03-30")]
    public void News_counts_from_what_it_told_last_as_past(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("The siege opened on 3 May 1811. On 9 May the mill burned. In September the town fell. The winter was mild. The following spring they sailed.", "3 May 1811 1811-05-03; 9 May 1811-05-09; September 1811-09; The winter 1812-WI; The following spring 1812-SP")]
    [InlineData("Unpaid since November 1911, the men struck on 8 May 1912. On 19 July they sailed. The following May they rose.", "November 1911 1911-11; 8 May 1912 1912-05-08; 19 July 1912-07-19; The following May 1913-05")]
    [InlineData("In the summer of 612 they rose. In 613 they burned it, and in 617, when he died, they left. In 619 he came back. In the autumn he left.", "the summer of 612 0612-SU; 613 0613; 617 0617; 619 0619; the autumn 0619-FA")]
    public void A_short_history_tells_its_own_years(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("The mill, built on 3 May 1811, is to close. It will be sold on June 9.", "3 May 1811 1811-05-03; June 9 2013-06-09")]
    [InlineData("It sold 613 and lost 200, they said.", "")]
    [InlineData("In 1991 raiders took Velm. In 1992 guards shelled the mill. In 1993 the army retook it. On 7 March police arrested Ruz.", "1991 1991; 1992 1992; 1993 1993; 7 March 2013-03-07")]
    public void News_with_an_old_date_stays_news(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));

    [Theory]
    [InlineData("They train twice a week and earn $200 a month.", "twice a week P1W; a month P1M")]
    [InlineData("It grew in the April-June quarter.", "the April-June quarter 2012-Q2")]
    [InlineData("The match lasted 5 hours 14 minutes.", "5 hours 14 minutes PT5H14M")]
    [InlineData("It took two days and six hours.", "two days and six hours P2DT6H")]
    [InlineData("Tehran, Esfand 26: he spoke.", "Esfand 26 2013-03-16")]
    [InlineData("He fell on 10 Muharram 61 AH.", "10 Muharram 61 AH 0680-10-12")]
    [InlineData("He was arrested during Ramadan last year.", "Ramadan last year 2012-07")]
    [InlineData("They met in the Soviet era.", "the Soviet era 19")]
    [InlineData("Life in the Ottoman era under two governors was hard", "the Ottoman era XX")]
    [InlineData("Clerks in the Renaissance hotel hid in a Cold War era bunker. The Soviet era dam was bombed; guards of the Soviet era dam fled.", "")]
    [InlineData("Norway plays down the theft on Monday.", "Monday 2013-03-18")]
    [InlineData("It closed at 6 p.m.\n\nOn 6 March it opened.", "6 p.m. 2013-03-22T18:00; 6 March 2013-03-06")]
    [InlineData("A quarter of a century passed.", "A quarter of a century P25Y")]
    [InlineData("He will retire in the new year.", "the new year 2013")]
    [InlineData("Every Christmas they sing; tonight at 9 they rest.", "Every Christmas XXXX-12-25; tonight at 9 2013-03-22T21:00")]
    [InlineData("A meeting was called for April 9.", "April 9 2013-04-09")]
    [InlineData("On 5 March it began; by the 15th three towns had fallen, on the morning of the 17th the last.", "5 March 2013-03-05; the 15th 2013-03-15; the morning of the 17th 2013-03-17TMO")]
    [InlineData("Over the past year it grew; the past year was good.", "the past year P1Y; the past year 2012")]
    [InlineData("Net fell in four straight quarters.", "four straight quarters P4Q")]
    [InlineData("The ship, launched in 1889, sank between March 2 and March 4.", "1889 1889; March 2 2013-03-02; March 4 2013-03-04")]
    [InlineData("The rule of January 22, 2006, ended. She will hand over on Jan. 22.", "January 22, 2006 2006-01-22; Jan. 22 2014-01-22")]
    public void More_shapes_are_read(string text, string expected) => Assert.Equal(expected, Read(text, "2013-03-22"));
}
