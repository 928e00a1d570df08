using Hearsay.Core;
using Hearsay.Study.Seats;

namespace Hearsay.Study.Tests.Findings;

public sealed class SeatListTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    private static ClaimDraft Has(string party, int seats) => new($"{party} has {seats} seats.") { Count = ("seats", seats, seats), Source = party };

    private SeatList One(params ClaimDraft[] drafts)
    {
        _corpus.Tell("Post", "2021-03-02", drafts);
        return Assert.Single(_corpus.Findings.SeatLists);
    }

    [Fact]
    public void Parts_that_make_the_whole_add_up()
    {
        var list = One(Has("Dawn", 41), Has("Reed", 9), Has("Independents", 50), Has("Assembly", 100));
        Assert.Equal((100, 100, SeatFlaw.None), (list.Sum, list.Whole, list.Flaw));
    }

    [Fact]
    public void A_complete_list_that_makes_less_is_flagged_and_an_open_one_is_not()
    {
        Assert.Equal(SeatFlaw.TooFew, One(Has("Dawn", 41), Has("Reed", 9), Has("Independents", 46), Has("Assembly", 100)).Flaw);
        using var other = new Corpus();
        other.Tell("Post", "2021-03-02", Has("Dawn", 41), Has("Reed", 9), Has("Moss", 46), Has("Assembly", 100));
        Assert.Equal(SeatFlaw.None, other.Findings.SeatLists[0].Flaw);
    }

    [Fact]
    public void Parts_that_make_more_than_the_whole_are_flagged() =>
        Assert.Equal(SeatFlaw.TooMany, One(Has("Dawn", 41), Has("Reed", 39), Has("Moss", 26), Has("Assembly", 100)).Flaw);

    [Fact]
    public void A_party_under_two_names_is_counted_once()
    {
        var list = One(Has("Dawn", 41), Has("Covenant List", 19), Has("National Covenant", 19), Has("Moss", 40), Has("Assembly", 100));
        Assert.Equal((119, 100, SeatFlaw.CountedTwice), (list.Sum, list.SumOnce, list.Flaw));
        Assert.Contains(list.Parties, party => party.Name == "Covenant List = National Covenant");
    }

    [Fact]
    public void A_count_after_the_recount_replaces_the_first_and_is_no_discrepancy()
    {
        _corpus.Tell("Post", "2021-03-02", Has("Dawn", 47));
        _corpus.Tell("Post", "2021-05-02", Has("Dawn", 48));
        Assert.Equal((47.0, 48.0), (_corpus.Findings.SeatChanges[0].Before.Quantity!.Value, _corpus.Findings.SeatChanges[0].Since.Quantity!.Value));
        Assert.Empty(_corpus.Findings.Discrepancies);
    }

    [Fact]
    public void Counts_of_one_week_that_differ_are_a_range_with_both_claims()
    {
        _corpus.Tell("Post", "2021-03-02", Has("Dawn", 41), Has("Reed", 9), Has("Moss", 45));
        _corpus.Tell("Star", "2021-03-04", Has("Dawn", 41), Has("Reed", 5), Has("Moss", 45));
        var findings = _corpus.Findings;
        var range = Assert.Single(findings.RangesIn(findings.SeatLists[0]));
        Assert.Equal(("Reed", 5, 9, 2), (range.Name, range.Low, range.High, range.Claims.Count));
        var report = CoalitionFinder.Answer([("Dawn", 41), ("Reed", 5), ("Moss", 50)], new CoalitionQuestion { Majority = 60, Nucleus = ["Moss", "Reed"], Ranges = [("Reed", 5, 9)] });
        Assert.Equal((5, (1, 5)), (report.Short!.Value, report.ShortRange!.Value));
    }

    [Fact]
    public void What_parties_say_of_each_other_constrains_a_coalition_with_the_claim_that_says_so()
    {
        _corpus.Tell("Post", "2021-03-02", Has("Dawn", 41), Has("Reed", 9), Has("Moss", 45));
        var refusal = _corpus.Tell("Star", "2021-03-03", new ClaimDraft("Dawn opposes Reed.") { Tie = TieType.Opposes, Source = "Dawn", Target = "Reed" })[0];
        var tie = _corpus.Tell("Star", "2021-03-03", new ClaimDraft("Moss is Reed's ally.") { Tie = TieType.Ally, Source = "Moss", Target = "Reed" })[0];
        var findings = _corpus.Findings;
        Assert.Equal([(-1, refusal.Id), (1, tie.Id)], findings.ConstraintsIn(findings.SeatLists[0]).OrderBy(stance => stance.Sign).Select(stance => (stance.Sign, stance.Claim.Id)));
    }

    [Fact]
    public void A_leader_s_refusal_is_his_party_s_and_criticism_is_none()
    {
        _corpus.Tell("Post", "2021-03-02", Has("Dawn", 41), Has("Reed", 9), Has("Moss", 45));
        _corpus.Tell("Star", "2021-03-01", new ClaimDraft("Ruz leads Dawn.") { Tie = TieType.LeaderOf, Source = "Ruz", Target = "Dawn" });
        var refusal = _corpus.Tell("Star", "2021-03-03", new ClaimDraft("Ruz opposes Reed.") { Tie = TieType.Opposes, Source = "Ruz", Target = "Reed" })[0];
        _corpus.Tell("Star", "2021-03-03", new ClaimDraft("Moss criticised Reed.") { Type = EventType.Accuse, Source = "Moss", Target = "Reed" });
        var findings = _corpus.Findings;
        var stance = Assert.Single(findings.ConstraintsIn(findings.SeatLists[0]));
        Assert.Equal(("Dawn", "Reed", refusal.Id), (stance.From, stance.To, stance.Claim.Id));
    }

    [Fact]
    public void Of_two_counts_in_one_document_the_later_stands()
    {
        _corpus.Tell("Post", "2021-03-02", Has("Dawn", 48));
        _corpus.Tell("Post", "2021-05-02", Has("Dawn", 48) with { Evidence = "Dawn, which won 48 seats in March.", On = "2021-03-01" }, Has("Dawn", 46) with { On = "2021-05-02" });
        var change = Assert.Single(_corpus.Findings.SeatChanges);
        Assert.Equal((48.0, 46.0), (change.Before.Quantity!.Value, change.Since.Quantity!.Value));
    }

    [Fact]
    public void Parties_that_come_only_together_cannot_refuse_each_other() =>
        Assert.Throws<ArgumentException>(() => CoalitionFinder.Answer([("Dawn", 41), ("Reed", 9)], new CoalitionQuestion { Refusals = [("Dawn", "Reed")], Ties = [("Reed", "Dawn")] }));
}
