using Hearsay.Study;
using Hearsay.Study.Facts;
using Hearsay.Study.Positions;
using Hearsay.Web.Charts;
using Hearsay.Web.Views;

namespace Hearsay.Web.Tests.Charts;

public sealed class TimeLineTests
{
    [Fact]
    public void Deeds_and_words_have_their_own_lanes_and_friendly_is_above_the_line()
    {
        var line = TimeLine.Of(View(("2021-01-01", Channel.Deed, 1, 5), ("2021-05-01", Channel.Deed, -1, -5), ("2021-09-01", Channel.Word, 1, 5)))!;
        Assert.True(line.Points[0].Y < TimeLine.DeedLine && line.Points[1].Y > TimeLine.DeedLine);
        Assert.InRange(line.Points[2].Y, TimeLine.DeedLine, TimeLine.WordLine);
        Assert.True(line.Points[0].X < line.Points[1].X && line.Points[1].X < line.Points[2].X);
    }

    [Fact]
    public void Marks_of_one_day_do_not_cover_each_other()
    {
        var line = TimeLine.Of(View(("2021-01-01", Channel.Word, -1, -4), ("2021-01-01", Channel.Word, -1, -4), ("2022-01-01", Channel.Word, -1, -4)))!;
        Assert.True(Math.Abs(line.Points[0].Y - line.Points[1].Y) >= 10);
    }

    [Fact]
    public void Without_a_date_there_is_no_line() => Assert.Null(TimeLine.Of(View((null, Channel.Word, 1, 4))));

    [Theory]
    [InlineData("2021-03-03", "2021-03-05", 1)]
    [InlineData("2021-03-03", "2021-09-05", 9)]
    [InlineData("1979-02-01", "2024-02-01", 9)]
    [InlineData("0001-01-01", "9999-12-31", 9)]
    public void Ticks_are_few_and_lie_on_the_axis(string first, string last, int most)
    {
        var ticks = new TimeAxis(DateOnly.Parse(first), DateOnly.Parse(last), 100, 900).Ticks();
        Assert.InRange(ticks.Count, 1, most);
        Assert.All(ticks, tick => Assert.InRange(tick.X, 100, 900));
    }

    private static BetweenView View(params (string? Date, Channel Channel, int Sign, double Score)[] entries)
    {
        var claim = River.Break().Claims[1];
        var row = new ClaimRow(claim, FactSide.For, 1, 1, false, false, false, "");
        return new BetweenView(new ActorName("a", "A"), new ActorName("b", "B"), RelationState.Unknown, [], [], new BetweenQuery(null, null, null, null, null), new BetweenChoices([], [], []), [.. entries.Select(entry => new BetweenRow(entry.Date is null ? null : DateOnly.Parse(entry.Date), true, "a", "b", entry.Channel, entry.Sign, entry.Score, "", row))], entries.Length, 1);
    }
}
