using Hearsay.Study.Seats;
using Xunit;

namespace Hearsay.Study.Tests.Seats;

public sealed class CoalitionFinderTests
{
    private static readonly (string, int)[] Harbour = [("Dawn", 41), ("Civic Union", 47), ("Covenant", 19), ("Highland Party", 14), ("Liberal Front", 11), ("Farmers", 9), ("Independents", 9)];

    [Fact]
    public void A_nucleus_looks_for_the_fewest_partners()
    {
        var report = CoalitionFinder.Answer(Harbour, new CoalitionQuestion { Nucleus = ["civic", "Covenant"] });
        Assert.Equal((150, 76, 10), (report.Seats, report.Majority, report.Short));
        Assert.Equal(["Dawn", "Highland Party", "Liberal Front"], report.Partners.Select(Assert.Single).Order());
    }

    [Fact]
    public void Parties_that_come_only_together_are_one_player()
    {
        var report = CoalitionFinder.Answer(Harbour, new CoalitionQuestion { Ties = [("Farmers", "Independents")] });
        Assert.Contains(report.Parties, party => party is { Name: "Farmers + Independents", Seats: 18 });
        Assert.Equal(6, report.Parties.Count);
    }

    [Fact]
    public void A_refusal_takes_a_partner_away() =>
        Assert.DoesNotContain(["Dawn"], CoalitionFinder.Answer(Harbour, new CoalitionQuestion { Nucleus = ["Civic Union", "Covenant"], Refusals = [("Dawn", "Covenant")] }).Partners);

    [Fact]
    public void A_party_that_is_never_needed_is_not_pivotal() =>
        Assert.False(CoalitionFinder.Answer([("A", 50), ("B", 49), ("C", 1)], new CoalitionQuestion { Majority = 99 }).Parties[2].IsPivotal);

    [Fact]
    public void A_name_that_fits_nobody_or_several_is_the_askers_mistake()
    {
        Assert.Throws<ArgumentException>(() => CoalitionFinder.Answer(Harbour, new CoalitionQuestion { Nucleus = ["Moon"] }));
        Assert.Throws<ArgumentException>(() => CoalitionFinder.Answer([("North A", 2), ("North B", 3)], new CoalitionQuestion { Nucleus = ["North"] }));
    }

    [Fact]
    public void Where_counts_differ_power_is_a_range_over_all_of_them()
    {
        var report = CoalitionFinder.Answer([("Dawn", 40), ("Reed", 12), ("Moss", 30)], new CoalitionQuestion { Majority = 42, Ranges = [("Reed", 1, 12)] });
        Assert.Equal(["1/3 1/3..2/3", "1/3 0..1/3", "1/3 1/6..1/2"], report.Parties.Select(party => $"{party.Shapley} {party.ShapleyRange!.Value.Least}..{party.ShapleyRange.Value.Most}"));
        Assert.All(CoalitionFinder.Answer([("Dawn", 40), ("Reed", 12)], new CoalitionQuestion()).Parties, party => Assert.Null(party.ShapleyRange));
    }
}
