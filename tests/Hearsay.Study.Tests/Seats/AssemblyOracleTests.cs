using System.Text.Json;
using Hearsay.Study.Seats;
using Xunit;

namespace Hearsay.Study.Tests.Seats;

/// <summary>Every figure of assembly-oracles.json (known games, and the Iraqi council of 2018 with and without a refusal) comes out exactly.</summary>
public sealed class AssemblyOracleTests
{
    private static readonly JsonElement Oracles = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "assembly-oracles.json"))).RootElement;

    public static TheoryData<string> Games => [.. Oracles.EnumerateObject().Where(game => game.Value.TryGetProperty("weights", out _)).Select(game => game.Name)];

    [Theory]
    [MemberData(nameof(Games))]
    public void A_game_has_the_power_that_is_known(string name)
    {
        var game = Oracles.GetProperty(name);
        var assembly = Of(game);
        Assert.Equal(game.GetProperty("winning").GetString(), VotingPower.Winning(assembly).ToString());
        Assert.Equal(game.GetProperty("minimal_winning").GetString(), VotingPower.MinimalWinning(assembly).ToString());
        Assert.Equal(Texts(game, "banzhaf_swings"), VotingPower.Swings(assembly).Select(swings => swings.ToString()));
        Assert.Equal(Texts(game, "shapley"), VotingPower.Shapley(assembly).Select(share => share.ToString()));
    }

    [Fact]
    public void A_refusal_gives_the_known_power_to_every_list()
    {
        var (refusal, council) = (Oracles.GetProperty("iraq-2018-refusal"), Oracles.GetProperty("iraq-2018"));
        var names = Texts(council, "names").ToList();
        var pairs = refusal.GetProperty("refuse").EnumerateArray().Select(pair => (names.IndexOf(pair[0].GetString()!), names.IndexOf(pair[1].GetString()!)));
        var assembly = Of(council) with { Refusals = [.. pairs] };
        Assert.Equal(refusal.GetProperty("winning").GetString(), VotingPower.Winning(assembly).ToString());
        Assert.Equal(Texts(refusal, "swings"), VotingPower.Swings(assembly).Select(swings => swings.ToString()));
    }

    [Fact]
    public void California_has_its_known_power_among_the_electors_of_the_2010s()
    {
        int[] electors =
        [
            55, 38, 29, 29, 20, 20, 18, 16, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 9, 9, 9, 8, 8, 7, 7, 7, 6, 6, 6, 6, 6, 6, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3,
        ];
        Assert.Equal((51, 538), (electors.Length, electors.Sum()));
        var assembly = new Assembly(electors, 270);
        Assert.Equal(0.4711, Fraction.Of(VotingPower.Swings(assembly)[0], System.Numerics.BigInteger.Pow(2, 50)).Value, 4);
        Assert.Equal(0.1103, VotingPower.Shapley(assembly)[0].Value, 4);
    }

    [Theory]
    [InlineData("1", "5 4 2 1 1")]
    [InlineData("1.4", "6 4 2 1 0")]
    [InlineData("1.7", "6 4 2 1 0")]
    [InlineData("1.9", "6 4 2 1 0")]
    public void Seats_are_shared_by_the_first_divisor_that_is_asked_for(string first, string expected) =>
        Assert.Equal(expected, string.Join(' ', SeatRule.Share([41000, 29000, 17000, 9000, 4000], 13, decimal.Parse(first, System.Globalization.CultureInfo.InvariantCulture)).Seats));

    [Fact]
    public void A_tie_for_the_last_seat_is_reported_and_not_broken()
    {
        var share = SeatRule.Share([600, 600, 100], 3, 1);
        Assert.Equal(("1 1 0", 1, "0 1"), (string.Join(' ', share.Seats), share.Lots, string.Join(' ', share.Tied)));
    }

    private static Assembly Of(JsonElement game) => new([.. game.GetProperty("weights").EnumerateArray().Select(weight => weight.GetInt32())], game.GetProperty("quota").GetInt32());

    private static IEnumerable<string> Texts(JsonElement game, string member) => game.GetProperty(member).EnumerateArray().Select(text => text.GetString()!);

    private static string Folder() => Path.Combine(Root(), "tests", "Hearsay.Study.Tests", "Seats");

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Hearsay.slnx"))) return at.FullName;
        throw new DirectoryNotFoundException("no checkout above the tests");
    }
}
