using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

public sealed class OverviewTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void An_outlet_is_one_under_all_its_names()
    {
        _corpus.Tell("Harbour Post", "2021-03-02", new ClaimDraft("Ruz spoke."));
        _corpus.Tell("The Harbour Post", "2021-03-05", new ClaimDraft("Kell spoke."), new ClaimDraft("Ruz left."));
        var outlet = Assert.Single(_corpus.Findings.Outlets);
        Assert.Equal((2, 3, new DateOnly(2021, 3, 2), new DateOnly(2021, 3, 5)), (outlet.Documents, outlet.Claims, outlet.First, outlet.Last));
        Assert.Equal(2, _corpus.Findings.DocumentsOf("harbour post").Count);
        Assert.Equal(3, _corpus.Findings.Claims(new ClaimFilter { Outlet = "Harbour Post" }).Count);
    }

    [Fact]
    public void A_sentence_that_says_a_tie_ends_is_a_reported_turn()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz is Kell's ally.") { Tie = TieType.Ally, Source = "Ruz", Target = "Kell" });
        var broke = _corpus.Tell("Post", "2021-03-04", new ClaimDraft("Ruz broke with Kell.") { Tie = TieType.Ally, Source = "Ruz", Target = "Kell", Change = TieChange.Ends })[0];
        Assert.Equal(broke.Id, Assert.Single(_corpus.Findings.ReportedTurns).Head.Id);
    }

    [Fact]
    public void A_partner_is_counted_by_channel_and_sign_each_fact_once()
    {
        var shelled = new ClaimDraft("Ruz shelled Kell.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01" };
        _corpus.Tell("Post", "2021-03-02", shelled);
        _corpus.Tell("Star", "2021-03-03", shelled with { Evidence = "Kell came under fire from Ruz." });
        _corpus.Tell("Post", "2021-03-09", new ClaimDraft("Kell backs Ruz.") { Type = EventType.Support, Source = "Kell", Target = "Ruz", On = "2021-03-08" });
        var partner = Assert.Single(_corpus.Findings.PartnersOf(ClaimDraft.IdOf("Ruz")));
        Assert.Equal(("Kell", 1, 0, 0, 1), (partner.Name, partner.FriendlyWords, partner.HostileWords, partner.FriendlyDeeds, partner.HostileDeeds));
        Assert.Equal(new DateOnly(2021, 3, 8), partner.Last);
    }

    [Fact]
    public void Those_who_only_stand_side_by_side_are_no_partners()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz and Kell shelled Dell.") { Type = EventType.Assault, Source = "Ruz+Kell", Target = "Dell" });
        Assert.Equal(["Dell"], _corpus.Findings.PartnersOf(ClaimDraft.IdOf("Ruz")).Select(partner => partner.Name));
    }

    [Fact]
    public void Doer_and_target_are_asked_apart()
    {
        _corpus.Tell("Post", "2021-03-02", new ClaimDraft("Ruz shelled Kell.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell" });
        Assert.Single(_corpus.Findings.Claims(new ClaimFilter { Doer = ClaimDraft.IdOf("Ruz") }));
        Assert.Single(_corpus.Findings.Claims(new ClaimFilter { Target = ClaimDraft.IdOf("Kell") }));
        Assert.Empty(_corpus.Findings.Claims(new ClaimFilter { Doer = ClaimDraft.IdOf("Kell") }));
        Assert.Empty(_corpus.Findings.Claims(new ClaimFilter { Target = ClaimDraft.IdOf("Ruz") }));
    }
}
