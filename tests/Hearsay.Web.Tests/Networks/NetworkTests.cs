using Hearsay.Web.Networks;
using Hearsay.Web.Views;

namespace Hearsay.Web.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly DateOnly First = new(2022, 1, 1);

    [Fact]
    public void The_same_graph_has_the_same_places_within_the_drawing()
    {
        (int, int)[] ties = [(0, 1), (1, 2), (3, 4)];
        var places = NetworkLayout.Place(5, ties);
        Assert.Equal(places, NetworkLayout.Place(5, ties));
        Assert.Equal(5, places.Distinct().Count());
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1000, Y: >= 0 and <= 520 }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_graph_of_nobody_or_one_is_placed_too(int nodes) => Assert.Equal(nodes, NetworkLayout.Place(nodes, []).Length);

    [Fact]
    public void A_tie_halves_in_weight_in_180_days_and_turns_with_what_comes_after()
    {
        var tie = new NetworkTie("a", "b", [new NetworkMoment(First, 1), new NetworkMoment(First.AddDays(180), -1)]);
        Assert.Equal(0, tie.On(First.AddDays(-1)).Weight);
        Assert.Equal((0.5, 1), tie.On(First));
        Assert.Equal(0.5, tie.On(First.AddDays(179)).Weight, 0.01);
        Assert.Equal(-0.2, tie.On(First.AddDays(180)).Value, 0.001);
    }

    [Fact]
    public void A_day_changes_the_ties_and_no_place()
    {
        using var store = River.Store();
        var network = Network.Of(Study.Findings.From(store));
        var (early, late) = (NetworkView.Of(network, new DateOnly(2021, 6, 1)), NetworkView.Of(network, new DateOnly(2023, 3, 1)));
        Assert.Equal(early.Network.Nodes, late.Network.Nodes);
        double Between(NetworkView view) => view.Ties.Single(tie => tie.A == River.Sarn.Id && tie.B == River.Veshti.Id).Value;
        Assert.True(Between(early) > 0.3);
        Assert.True(Between(late) < 0);
    }
}
