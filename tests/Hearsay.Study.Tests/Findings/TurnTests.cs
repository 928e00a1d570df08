using Hearsay.Core;
using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;

namespace Hearsay.Study.Tests.Findings;

/// <summary>Turns that are told, and the course of a relation.</summary>
public sealed class TurnTests : IDisposable
{
    private readonly Corpus _corpus = new();

    private static ClaimDraft Break { get; } = new("Ruz broke with Kell.") { Tie = TieType.Ally, Source = "Ruz", Target = "Kell", Change = TieChange.Ends, On = "2021-03-01" };

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void A_break_that_a_paper_tells_of_is_reported()
    {
        _corpus.Tell("Post", "2021-03-02", Break);
        var turn = Assert.Single(_corpus.Findings.ToldTurns);
        Assert.Equal((TurnHow.Reported, -1, null, new DateOnly(2021, 3, 1)), (turn.How, turn.Sign, turn.After, turn.By!.Value));
    }

    [Fact]
    public void A_break_that_the_actor_tells_of_is_declared()
    {
        _corpus.Tell("Post", "2021-03-02", Break with { Voices = ["Ruz"] });
        Assert.Equal(TurnHow.Declared, Assert.Single(_corpus.Findings.ToldTurns).How);
    }

    [Fact]
    public void What_the_actor_declares_and_another_tells_is_both()
    {
        _corpus.Tell("Post", "2021-03-02", Break with { Voices = ["Ruz"] });
        _corpus.Tell("Star", "2021-03-03", Break with { Evidence = "Ruz has parted with Kell, Brakko said.", Voices = ["Brakko"] });
        Assert.Equal([TurnHow.Reported, TurnHow.Declared], _corpus.Findings.ToldTurns.Select(turn => turn.How));
    }

    [Fact]
    public void The_leader_of_a_group_declares_for_it_and_a_member_does_not()
    {
        _corpus.Tell("Post", "2021-03-02", Break with { Voices = ["Osk"] }, new ClaimDraft("Osk, a member of Ruz.") { Tie = TieType.MemberOf, Source = "Osk", Target = "Ruz" });
        Assert.Equal(TurnHow.Reported, Assert.Single(_corpus.Findings.ToldTurns).How);
        _corpus.Tell("Star", "2021-03-02", new ClaimDraft("Osk leads Ruz.") { Tie = TieType.LeaderOf, Source = "Osk", Target = "Ruz" });
        Assert.Equal(TurnHow.Declared, Assert.Single(_corpus.Findings.ToldTurns).How);
    }

    [Theory]
    [InlineData(Auxiliary.Future)]
    [InlineData(Auxiliary.Negation)]
    [InlineData(Auxiliary.Hypothetical)]
    public void What_is_planned_denied_or_supposed_is_no_turn(Auxiliary auxiliary)
    {
        _corpus.Tell("Post", "2021-03-02", Break with { Auxiliary = auxiliary });
        Assert.Empty(_corpus.Findings.ToldTurns);
    }

    [Fact]
    public void A_beginning_is_a_turn_only_where_the_record_knows_the_other_side()
    {
        _corpus.Tell("Star", "2021-05-02", Break with { Evidence = "Ruz allied itself with Kell.", Change = TieChange.Begins, On = "2021-05-01" });
        Assert.Empty(_corpus.Findings.ToldTurns);
        var accused = _corpus.Tell("Post", "2021-04-02", new ClaimDraft("Ruz accused Kell.") { Type = EventType.Accuse, Source = "Ruz", Target = "Kell", On = "2021-04-01" })[0];
        var turn = Assert.Single(_corpus.Findings.ToldTurns);
        Assert.Equal((1, new DateOnly(2021, 4, 1), accused.Id), (turn.Sign, turn.After!.Value, turn.Before!.Id));
    }

    [Fact]
    public void The_states_of_a_relation_follow_one_another_without_a_gap()
    {
        _corpus.Tell("Post", "2021-01-01", new ClaimDraft("Ruz is Kell's ally.") { Tie = TieType.Ally, Source = "Ruz", Target = "Kell", On = "2021-01-01" });
        _corpus.Tell("Post", "2021-03-06", Break, new ClaimDraft("Ruz and Kell are rivals.") { Tie = TieType.Rival, Source = "Ruz", Target = "Kell", On = "2021-03-05" });
        var findings = _corpus.Findings;
        var course = findings.CourseOf(findings.Between(ClaimDraft.IdOf("Ruz"), ClaimDraft.IdOf("Kell"))!);
        Assert.Equal([RelationState.Allied, RelationState.Unknown, RelationState.Hostile], course.States.Select(span => span.State));
        for (var at = 1; at < course.States.Count; at++) Assert.Equal(course.States[at - 1].End.AddDays(1), course.States[at].Start);
        Assert.Equal((1, 4), (course.Told.Count, course.Lines.Count));
        Assert.True(course.Lines[0].Points[0].Value > 0 && course.Lines[0].Points[^1].Value < course.Lines[0].Points[0].Value);
    }

    [Fact]
    public void Friendly_words_and_hostile_deeds_at_once_are_two_faced()
    {
        foreach (var day in new[] { "2021-03-01", "2021-03-04" })
        {
            _corpus.Tell("Post", day, new ClaimDraft($"I back Kell, said Ruz on {day}.") { Type = EventType.Support, Source = "Ruz", Target = "Kell", Voices = ["Ruz"], Quoted = Quotation.Direct, On = day });
            _corpus.Tell("Star", day, new ClaimDraft($"Ruz shelled Kell on {day}.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = day });
        }

        var findings = _corpus.Findings;
        var standings = findings.StandingsOf(findings.Between(ClaimDraft.IdOf("Ruz"), ClaimDraft.IdOf("Kell"))!);
        Assert.True(RelationJudge.IsTwoFaced(standings.Where(standing => standing.From == ClaimDraft.IdOf("Ruz"))));
        Assert.False(RelationJudge.IsTwoFaced(standings.Where(standing => standing.From == ClaimDraft.IdOf("Kell"))));
        Assert.Empty(findings.Turns);
    }
}
