using Hearsay.Core;
using Hearsay.Record.Corrections;
using Xunit;

namespace Hearsay.Study.Tests.Findings;

/// <summary>What people say of the reading of a claim.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Shelling { get; } = new("Ruz shelled Kell before dawn.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01", Deed = "shelled" };

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_rejected_claim_is_listed_no_more_and_counts_as_no_voice()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        var other = _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = "A nurse saw Ruz shell Kell.", Voices = ["Dell"], Deed = "shell" })[0];
        Assert.Equal(2, _corpus.Findings.Claim(first.Id)!.Support.Voices);
        Review(other, ReviewKind.Reject);
        Assert.Equal([first.Id], _corpus.Findings.Claims(new ClaimFilter()).Select(claim => claim.Id));
        Assert.Equal(1, _corpus.Findings.Claim(first.Id)!.Support.Voices);
    }

    [Fact]
    public void A_doubtful_claim_that_somebody_confirms_is_listed()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling with { Confidence = 0.3 })[0];
        Assert.Empty(_corpus.Findings.Claims(new ClaimFilter()));
        Review(claim, ReviewKind.Confirm);
        Assert.Single(_corpus.Findings.Claims(new ClaimFilter()));
    }

    [Fact]
    public void A_corrected_claim_says_what_the_person_says_and_keeps_its_id()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        _corpus.Tell("Post", "2021-03-02", Shelling with { Evidence = "Dell met Osk.", Source = "Dell", Target = "Osk", Deed = "met", Type = EventType.Consult });
        Review(claim, ReviewKind.Correct, new ReviewFix(EventType.Coerce, -6, "per:dell", null, new DateOnly(2021, 2, 27)));
        var shown = _corpus.Findings.Claim(claim.Id)!.Claim;
        Assert.Equal((EventType.Coerce, -6, "Dell", "Kell"), (shown.Event!.Type, shown.Event.Score, shown.Event.Source[0].Name, shown.Event.Target[0].Name));
        Assert.Equal(new DateOnly(2021, 2, 27), shown.Time.Start);
    }

    [Fact]
    public void A_voice_that_a_person_corrects_to_a_denial_counts_against_the_fact()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling with { Voices = ["Ruz"] })[0];
        Review(claim, ReviewKind.Correct, ReviewFix.None with { Stance = Stance.Denies, Certainty = Certainty.Probable });
        var found = _corpus.Findings.Claim(claim.Id)!;
        Assert.Equal((Stance.Denies, Certainty.Probable), (found.Claim.Chain[^1].Stance, found.Claim.Chain[^1].Certainty));
        Assert.Empty(found.Fact.Claims);
        Assert.Equal(claim.Id, Assert.Single(found.Fact.Denials).Id);
    }

    [Fact]
    public void The_speaker_can_be_put_in_exchanged_and_taken_out()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        _corpus.Tell("Post", "2021-03-02", Shelling with { Evidence = "Dell met Osk.", Source = "Dell", Target = "Osk", Deed = "met", Type = EventType.Consult });
        Review(claim, ReviewKind.Correct, ReviewFix.None with { Speaker = "Dell", SpeakerActor = "per:dell" });
        Assert.Equal([("Post", null, Stance.Relays), ("Dell", "per:dell", Stance.Asserts)], Chain(claim.Id));
        Review(claim, ReviewKind.Correct, ReviewFix.None with { Speaker = "a nurse" });
        Assert.Equal([("Post", null, Stance.Relays), ("a nurse", null, Stance.Asserts)], Chain(claim.Id));
        Review(claim, ReviewKind.Correct, ReviewFix.None with { Speaker = "post" });
        Assert.Equal([("Post", null, Stance.Asserts)], Chain(claim.Id));
    }

    [Fact]
    public void Words_days_and_modality_can_be_corrected()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        Review(claim, ReviewKind.Correct, ReviewFix.None with { Content = "shelled Kell", Day = new DateOnly(2021, 2, 1), Until = new DateOnly(2021, 2, 3), Modality = Auxiliary.Negation });
        var shown = _corpus.Findings.Claim(claim.Id)!.Claim;
        Assert.Equal(("shelled Kell", claim.Evidence.Start + 4), (shown.Content.Text, shown.Content.Start));
        Assert.Equal((new DateOnly(2021, 2, 1), new DateOnly(2021, 2, 3)), (shown.Time.Start, shown.Time.End));
        Assert.Equal(Auxiliary.Negation, shown.Event!.Auxiliary);
    }

    [Fact]
    public void A_review_holds_when_a_newer_reader_gives_the_claim_another_id()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        Review(claim with { Id = "0123456789abcdef" }, ReviewKind.Reject);
        Assert.Empty(_corpus.Findings.Claims(new ClaimFilter()));
        Assert.Empty(_corpus.Findings.Reviews.Orphans);
    }

    [Fact]
    public void A_review_of_a_sentence_that_is_gone_is_kept_as_an_orphan()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        Review(claim with { Id = "0123456789abcdef", Evidence = claim.Evidence with { Text = "Ruz shelled Kell at noon." } }, ReviewKind.Reject);
        Assert.Single(_corpus.Findings.Claims(new ClaimFilter()));
        Assert.Equal("ana", Assert.Single(_corpus.Findings.Reviews.Orphans).Author);
    }

    [Fact]
    public void Undoing_a_review_brings_the_claim_back_and_the_log_keeps_both()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        Review(claim, ReviewKind.Reject);
        CorrectionLog.Undo(_corpus.Store, _corpus.Findings.Reviews.All[0].Number, "bo");
        Assert.Single(_corpus.Findings.Claims(new ClaimFilter()));
        Assert.Equal(["claim-reject", "undo"], _corpus.Store.Audit(1).Select(entry => entry.Action));
        Assert.Throws<InvalidOperationException>(() => CorrectionLog.Undo(_corpus.Store, 2, "bo"));
    }

    private (string, string?, Stance)[] Chain(string id) => [.. _corpus.Findings.Claim(id)!.Claim.Chain.Select(voice => (voice.Name, voice.Actor, voice.Stance))];

    private void Review(Claim claim, ReviewKind kind, ReviewFix? fix = null) => _corpus.Store.Log(ReviewLog.Act(claim, kind, fix ?? ReviewFix.None, "ana", "read it again"));
}
