using Hearsay.Core;
using Hearsay.Study.Grading;

namespace Hearsay.Study.Tests.Findings;

public sealed class GradingTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Shelling { get; } = new("Ruz shelled Kell before dawn.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01", Deed = "shelled" };

    private static ClaimDraft Seats { get; } = new("Dawn won 41 seats.") { Count = ("seats", 41, 41), Source = "Dawn" };

    public void Dispose() => _corpus.Dispose();

    private char Number(Claim claim) => _corpus.Findings.GradeOf(claim.Id)!.Computed;

    [Fact]
    public void One_voice_is_a_three_and_two_are_a_two()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        Assert.Equal('3', Number(first));
        _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = "A nurse saw Ruz shell Kell.", Voices = ["Dell"], Deed = "shell" });
        Assert.Equal('2', Number(first));
    }

    [Fact]
    public void Three_voices_are_a_one_only_when_they_stand_on_different_sides()
    {
        var first = _corpus.Tell("Post", "2021-03-02", Shelling with { Evidence = "Dell saw Ruz shell Kell.", Voices = ["Dell"] })[0];
        _corpus.Tell("Herald", "2021-03-02", Shelling with { Evidence = "Osk: Ruz shelled Kell at night.", Voices = ["Osk"] });
        _corpus.Tell("Star", "2021-03-02", Shelling with { Evidence = "According to Velm, Ruz fired on Kell.", Voices = ["Velm"] });
        Assert.Equal('2', Number(first));
        foreach (var day in new[] { "2021-02-01", "2021-02-11", "2021-02-21" })
        {
            _corpus.Tell("Post", day, new ClaimDraft($"I back Ruz, said Dell on {day}.") { Type = EventType.Support, Source = "Dell", Target = "Ruz", Voices = ["Dell"], Quoted = Quotation.Direct, On = day });
            _corpus.Tell("Post", day, new ClaimDraft($"I accuse Ruz, said Osk on {day}.") { Type = EventType.Accuse, Source = "Osk", Target = "Ruz", Voices = ["Osk"], Quoted = Quotation.Direct, On = day });
        }

        Assert.Equal('1', Number(first));
    }

    [Fact]
    public void An_unnamed_source_alone_is_a_six() =>
        Assert.Equal('6', Number(_corpus.Tell("Post", "2021-03-02", Shelling with { Voices = ["?"] })[0]));

    [Fact]
    public void As_many_voices_against_it_make_a_four_and_twice_as_many_a_five()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        _corpus.Tell("Herald", "2021-03-03", Shelling with { Evidence = "Ruz denies it.", Voices = ["Ruz"], Stance = Stance.Denies });
        Assert.Equal('4', Number(claim));
        _corpus.Tell("Star", "2021-03-03", Shelling with { Evidence = "No shells fell, Osk insists.", Voices = ["Osk"], Stance = Stance.Denies });
        Assert.Equal('5', Number(claim));
    }

    [Fact]
    public void A_verdict_bears_author_and_reason_and_the_last_one_stands()
    {
        var (found, right) = Conflict();
        _corpus.Store.Log(AnalystNotes.Verdict(found, VerdictState.Explained, null, "Amira", "different counts"));
        _corpus.Store.Log(AnalystNotes.Verdict(found, VerdictState.Settled, right.Id, "Amira", "saw the minutes"));
        var verdict = _corpus.Findings.VerdictOn(found)!;
        Assert.Equal((VerdictState.Settled, right.Id, "Amira", "saw the minutes"), (verdict.State, verdict.Holds, verdict.Author, verdict.Reason));
        Assert.Equal(2, _corpus.Store.Audit().Count(entry => entry.Action == "verdict"));
        Assert.Equal((1, 1), (_corpus.Findings.GradeOfOutlet("Post").Right, _corpus.Findings.GradeOfOutlet("the Post").Settled));
        Assert.Equal((0, 1), (_corpus.Findings.GradeOfOutlet("Herald").Right, _corpus.Findings.GradeOfOutlet("Herald").Settled));
        var wrong = found.First.Id == right.Id ? found.Second : found.First;
        Assert.Equal(('5', "settled against it"), (_corpus.Findings.GradeOf(wrong.Id)!.Computed, _corpus.Findings.GradeOf(wrong.Id)!.Why));
        Assert.NotEqual('5', _corpus.Findings.GradeOf(right.Id)!.Computed);
    }

    [Fact]
    public void A_verdict_is_found_again_when_a_newer_reader_gives_the_claims_other_ids()
    {
        var (found, _) = Conflict();
        _corpus.Store.Log(AnalystNotes.Verdict(found with { Id = "0-0" }, VerdictState.Explained, null, "Amira", "other scope"));
        Assert.Equal(VerdictState.Explained, _corpus.Findings.VerdictOn(found)!.State);
    }

    [Fact]
    public void A_settled_discrepancy_no_longer_speaks_against_a_claim()
    {
        var (found, right) = Conflict();
        Assert.Equal('4', Number(right));
        _corpus.Store.Log(AnalystNotes.Verdict(found, VerdictState.Settled, right.Id, "Amira", "saw the minutes"));
        Assert.Equal('3', Number(right));
    }

    [Fact]
    public void A_grade_given_by_hand_stands_beside_the_computed_one()
    {
        var claim = _corpus.Tell("Post", "2021-03-02", Shelling)[0];
        _corpus.Store.Log(AnalystNotes.GradeOfClaim(claim.Id, '2', "Amira", "spoke to the nurse"));
        _corpus.Store.Log(AnalystNotes.GradeOfSource("The Post", 'B', "Amira", "long experience"));
        Assert.Equal(('3', '2'), (_corpus.Findings.GradeOf(claim.Id)!.Computed, _corpus.Findings.GradeOf(claim.Id)!.Given!.Grade));
        Assert.Equal(('F', 'B'), (_corpus.Findings.GradeOfOutlet("Post").Computed, _corpus.Findings.GradeOfOutlet("Post").Given!.Grade));
    }

    [Theory]
    [InlineData(9, 9, 'F')]
    [InlineData(20, 20, 'A')]
    [InlineData(10, 11, 'C')]
    [InlineData(40, 44, 'B')]
    [InlineData(8, 10, 'C')]
    [InlineData(6, 10, 'D')]
    [InlineData(2, 10, 'E')]
    public void A_source_is_graded_by_the_lower_bound_of_how_often_it_is_right(int right, int settled, char expected) => Assert.Equal(expected, SourceGrader.Grade(right, settled));

    private (Discrepancies.Discrepancy Found, Claim Right) Conflict()
    {
        var right = _corpus.Tell("Post", "2021-03-02", Seats)[0];
        _corpus.Tell("Herald", "2021-03-02", Seats with { Evidence = "Dawn has 46 seats.", Count = ("seats", 46, 46) });
        return (Assert.Single(_corpus.Findings.Discrepancies), right);
    }
}
