using Hearsay.Ingest.Metadata;
using Xunit;

namespace Hearsay.Ingest.Tests.Metadata;

public class DateTextTests
{
    private static readonly DateText Dates = DateText.Load(Lexicons.Directory);

    [Theory]
    [InlineData("2021-03-04T23:30:00-05:00")]
    [InlineData("20210304")]
    [InlineData("/2021/03/04/")]
    [InlineData("March 4, 2021")]
    [InlineData("Thursday, 4th of March 2021 at 12:30")]
    [InlineData("4. März 2021")]
    [InlineData("04.03.2021, 12:30 Uhr")]
    [InlineData("4 de marzo de 2021")]
    [InlineData("Mar. 4, 2021 5:30 p.m.")]
    [InlineData("4/3/2021")]
    [InlineData("Published 04.03.21")]
    public void A_date_is_read_in_any_wording(string text) => Assert.Equal(new DateOnly(2021, 3, 4), Dates.First(text));

    [Fact]
    public void Americans_write_the_month_first() => Assert.Equal(new DateOnly(2021, 3, 4), Dates.First("3/4/2021", isMonthFirst: true));

    [Theory]
    [InlineData("Monday at noon")]
    [InlineData("31.02.2021")]
    [InlineData("tel. 030 12 34 56")]
    [InlineData("14:30:21")]
    [InlineData("born 4 March 1902")]
    public void What_is_no_date_of_a_page_gives_none(string text) => Assert.Null(Dates.First(text));
}
