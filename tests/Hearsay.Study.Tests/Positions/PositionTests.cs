using Hearsay.Study.Positions;
using Xunit;

namespace Hearsay.Study.Tests.Positions;

/// <summary>The cases that DEFINITIONS gives for P(a,b,t), all with fresh events.</summary>
public sealed class PositionTests
{
    private static readonly DateOnly Today = new(2020, 1, 1);

    private static Position Of(params (int Sign, double Weight, double Modality)[] events) =>
        Position.Of(events.Select((found, at) => new SignedEvent($"e{at}", Today, found.Sign, found.Weight, found.Modality)), Today);

    [Fact]
    public void An_act_told_by_one_voice_leans()
    {
        var position = Of((1, EventWeight.Told(1, 1), 1));
        Assert.Equal(0.705, position.Q, 0.003);
        Assert.Equal(PositionState.LeansSupport, position.State);
    }

    [Fact]
    public void One_quoted_act_leans_and_two_support()
    {
        Assert.Equal(0.817, Of((1, 1, 1)).Q, 0.003);
        Assert.Equal(PositionState.LeansSupport, Of((1, 1, 1)).State);
        Assert.Equal(0.924, Of((1, 1, 1), (1, 1, 1)).Q, 0.003);
        Assert.Equal(PositionState.Supports, Of((1, 1, 1), (1, 1, 1)).State);
    }

    [Fact]
    public void One_for_and_one_against_is_mixed() => Assert.Equal((0.5, PositionState.Mixed), (Math.Round(Of((1, 1, 1), (-1, 1, 1)).Q, 9), Of((1, 1, 1), (-1, 1, 1)).State));

    [Fact]
    public void Two_for_and_one_against_leans()
    {
        var position = Of((1, 1, 1), (1, 1, 1), (-1, 1, 1));
        Assert.Equal(0.712, position.Q, 0.003);
        Assert.Equal(PositionState.LeansSupport, position.State);
    }

    [Fact]
    public void Conditionals_never_go_past_leaning() =>
        Assert.Equal(PositionState.LeansSupport, Of([.. Enumerable.Repeat((1, EventWeight.Quoted(0.25), 0.25), 8)]).State);

    [Fact]
    public void One_conditional_leaves_the_position_unknown() => Assert.Equal(PositionState.Unknown, Of((1, EventWeight.Quoted(0.25), 0.25)).State);

    [Fact]
    public void After_half_a_year_an_event_weighs_half() =>
        Assert.Equal(0.5, Position.Of([new SignedEvent("e", Today, 1, 1)], Today.AddDays(180)).Mass, 9);

    [Fact]
    public void The_series_is_a_weighted_mean_drawn_to_nought() =>
        Assert.Equal(0.25, Position.Series([new SignedEvent("e", Today, 1, 1, 1, 5)], Today), 9);

    [Theory]
    [InlineData(0.5, 2, 2, 0.5)]
    [InlineData(0.25, 1, 1, 0.25)]
    [InlineData(0.3, 2, 3, 0.3483)]
    [InlineData(0.9, 0.5, 0.5, 0.7951672353008665)]
    public void The_incomplete_beta_function_has_its_known_values(double x, double a, double b, double expected) => Assert.Equal(expected, Beta.Incomplete(x, a, b), 10);
}
