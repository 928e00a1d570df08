using System.Numerics;
using Hearsay.Study.Seats;
using Xunit;

namespace Hearsay.Study.Tests.Seats;

public sealed class VotingPowerTests
{
    /// <summary>The Iraqi council of 2018 after the recount: 39 lists, 329 seats, majority 165.</summary>
    private static readonly int[] Iraq = [54, 48, 42, 25, 25, 21, 19, 18, 14, 6, 5, 4, .. Enumerable.Repeat(3, 6), .. Enumerable.Repeat(2, 9), .. Enumerable.Repeat(1, 12)];

    [Theory]
    [InlineData("3 2 1", 4, "3", "2", "3 1 1", "2/3 1/6 1/6")]
    [InlineData("4 3 2 1", 6, "7", "3", "5 3 3 1", "5/12 1/4 1/4 1/12")]
    [InlineData("4 4 4 2 2 1", 12, "14", "4", "10 10 10 6 6 0", "7/30 7/30 7/30 3/20 3/20 0")]
    [InlineData("31 31 28 21 2 2", 58, "32", "3", "16 16 16 0 0 0", "1/3 1/3 1/3 0 0 0")]
    [InlineData("7 7 7 7 7 1 1 1 1 1 1 1 1 1 1", 39, "848", "210", "848 848 848 848 848 84 84 84 84 84 84 84 84 84 84",
        "421/2145 421/2145 421/2145 421/2145 421/2145 4/2145 4/2145 4/2145 4/2145 4/2145 4/2145 4/2145 4/2145 4/2145 4/2145")]
    [InlineData("10 10 10 10 8 5 5 5 5 4 4 3 3 3 2", 62, "2549", "829", "1849 1849 1849 1849 1531 973 973 973 973 793 793 595 595 595 375",
        "7/60 7/60 7/60 7/60 860/9009 19883/360360 19883/360360 19883/360360 19883/360360 743/16380 743/16380 1588/45045 1588/45045 1588/45045 932/45045")]
    public void Power_in_known_games_is_exact(string seats, int quota, string winning, string minimal, string swings, string shapley)
    {
        var assembly = new Assembly([.. seats.Split(' ').Select(number => int.Parse(number, null))], quota);
        Assert.Equal(winning, VotingPower.Winning(assembly).ToString());
        Assert.Equal(minimal, VotingPower.MinimalWinning(assembly).ToString());
        Assert.Equal(swings, string.Join(' ', VotingPower.Swings(assembly)));
        Assert.Equal(shapley, string.Join(' ', VotingPower.Shapley(assembly)));
    }

    [Fact]
    public void Power_in_an_assembly_of_39_lists_is_exact()
    {
        var assembly = new Assembly(Iraq, 165);
        Assert.Equal(BigInteger.Pow(2, 38), VotingPower.Winning(assembly));
        Assert.Equal(4_266_951_876, VotingPower.MinimalWinning(assembly));
        var swings = VotingPower.Swings(assembly);
        Assert.Equal([128_982_612_296, 109_701_481_752, 94_460_422_796, 53_244_814_764], swings.Take(4));
        Assert.Equal(2_133_646_232, swings[^1]);
        var shapley = VotingPower.Shapley(assembly);
        Assert.Equal("3615304790759/20238376731300 206426808645241/1335732864265800 70453991385959/534293145706320", string.Join(' ', shapley.Take(3)));
        Assert.Equal("532993878913/190818980609400", shapley[^1].ToString());
    }

    [Fact]
    public void A_refusal_takes_coalitions_and_power_away()
    {
        var assembly = new Assembly(Iraq, 165, [(0, 4)]);
        Assert.Equal(160_601_573_443, VotingPower.Winning(assembly));
        var swings = VotingPower.Swings(assembly);
        Assert.Equal([64_491_306_148, 88_693_263_007, 75_177_259_475, 42_567_231_231, 26_622_407_382, 35_471_439_811], swings.Take(6));
        Assert.Equal(1_707_777_081, swings[^1]);
    }

    [Fact]
    public void Of_a_nucleus_29_seats_short_only_one_partner_suffices_alone()
    {
        var assembly = new Assembly(Iraq, 165);
        int[] nucleus = [0, 2, 6, 5];
        Assert.Equal(29, MajorityFinder.Short(assembly, nucleus));
        Assert.Equal([1], Assert.Single(MajorityFinder.Partners(assembly, nucleus)));
    }

    [Fact]
    public void A_partner_that_refuses_the_nucleus_is_not_asked() =>
        Assert.All(MajorityFinder.Partners(new Assembly(Iraq, 165, [(1, 0)]), [0, 2, 6, 5]), partners => Assert.DoesNotContain(1, partners));
}
