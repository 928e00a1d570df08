using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;
using Xunit;

namespace Hearsay.Study.Tests.Reversals;

/// <summary>The cases that DEFINITIONS gives for observed reversals: a letter an event of weight 1, 'B' a declared break of weight 4.</summary>
public sealed class ReversalFinderTests
{
    private static IReadOnlyList<Reversal> Find(string events, int daysApart = 40) => ReversalFinder.Find(events.Select((mark, at) =>
        new SignedEvent($"e{at:D3}", new DateOnly(2015, 1, 1).AddDays(at * daysApart), mark == '+' ? 1 : -1, mark == 'B' ? 4 : 1)));

    private static string Show(string events) => string.Join(' ', Find(events).Select(found => $"{found.Grade} {Math.Round(found.Evidence)}"));

    [Theory]
    [InlineData("++--", "")]
    [InlineData("+++---", "Possible 20")]
    [InlineData("++++----", "Supported 70")]
    [InlineData("++++----++++", "Supported 70 Supported 70")]
    [InlineData("++++++++++-", "")]
    [InlineData("++++++++++--", "Supported 66")]
    [InlineData("+-+-+-", "")]
    [InlineData("++B", "Possible 15")]
    [InlineData("+++B", "Supported 35")]
    public void Segments_carry_reversals_only_with_evidence(string events, string expected) => Assert.Equal(expected, Show(events));

    [Fact]
    public void A_reversal_lies_between_the_last_event_before_and_the_first_after()
    {
        var found = Assert.Single(Find("++++----"));
        Assert.Equal((-1, new DateOnly(2015, 1, 1).AddDays(120), new DateOnly(2015, 1, 1).AddDays(160)), (found.Sign, found.After, found.By));
    }

    [Fact]
    public void Two_reversals_within_thirty_days_are_a_swing() => Assert.All(Find("++++----++++", 5), found => Assert.True(found.IsSwing));

    /// <summary>The false alarms that DEFINITIONS states: no change, 6 to 24 events, a thousand runs.</summary>
    [Fact]
    public void Without_a_change_reversals_are_seldom_seen()
    {
        var random = new Random(11);
        var grades = Enumerable.Range(0, 1000).Select(_ =>
        {
            var friendly = random.NextDouble();
            return Find(string.Concat(Enumerable.Range(0, random.Next(6, 25)).Select(_ => random.NextDouble() < friendly ? '+' : '-')), 20);
        }).ToArray();
        Assert.InRange(grades.Count(found => found.Any(reversal => reversal.Grade == ReversalGrade.Supported)), 0, 45);
        Assert.InRange(grades.Count(found => found.Any()), 0, 104);
    }

    [Theory]
    [InlineData(6, 0.75)]
    [InlineData(10, 0.85)]
    public void A_change_is_found_in_spite_of_ten_percent_noise(int each, double least)
    {
        var random = new Random(5);
        string Side(char side) => string.Concat(Enumerable.Range(0, each).Select(_ => random.NextDouble() < 0.1 ? (side == '+' ? '-' : '+') : side));
        var found = Enumerable.Range(0, 1000).Count(_ => Find(Side('+') + Side('-'), 20).Any(reversal => reversal.Sign < 0));
        Assert.InRange(found / 1000.0, least - 0.03, 1);
    }

    [Fact]
    public void Undated_events_carry_no_reversal() =>
        Assert.Empty(ReversalFinder.Find("++++----".Select((mark, at) => new SignedEvent($"e{at}", null, mark == '+' ? 1 : -1, 1))));
}
