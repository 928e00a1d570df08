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
}
