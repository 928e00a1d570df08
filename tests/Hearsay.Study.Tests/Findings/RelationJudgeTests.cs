using Hearsay.Core;
using Hearsay.Study.Positions;

namespace Hearsay.Study.Tests.Findings;

/// <summary>The rules that DEFINITIONS gives for R({a,b},t).</summary>
public sealed class RelationJudgeTests : IDisposable
{
    private readonly Corpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    private RelationState State()
    {
        var findings = _corpus.Findings;
        var relation = findings.Between(ClaimDraft.IdOf("Ruz"), ClaimDraft.IdOf("Kell"))!;
        return RelationJudge.Judge(relation, findings.StandingsOf(relation), findings.LastDay);
    }

    private void Tie(string date, TieType type, TieChange change = TieChange.None) =>
        _corpus.Tell("Post", date, new ClaimDraft($"Ruz and Kell, {type} {change} on {date}.") { Tie = type, Source = "Ruz", Target = "Kell", Change = change, On = date });

    private void Deed(string date, EventType type) =>
        _corpus.Tell("Post", date, new ClaimDraft($"Ruz and Kell again, {type} on {date}.") { Type = type, Source = "Ruz", Target = "Kell", On = date });

    [Fact]
    public void An_open_friendly_tie_is_an_alliance_until_it_ends()
    {
        Tie("2021-01-01", TieType.Ally);
        Assert.Equal(RelationState.Allied, State());
        Tie("2021-02-01", TieType.Ally, TieChange.Ends);
        Assert.Equal(RelationState.Unknown, State());
    }

    [Fact]
    public void A_contrary_tie_closes_the_one_before()
    {
        Tie("2021-01-01", TieType.Ally);
        Tie("2021-02-01", TieType.Rival);
        Assert.Equal(RelationState.Hostile, State());
    }

    [Fact]
    public void A_grave_deed_makes_a_relation_hostile_for_half_a_year()
    {
        Deed("2021-01-01", EventType.Assault);
        Assert.Equal(RelationState.Hostile, State());
        _corpus.Tell("Post", "2021-09-01", new ClaimDraft("A quiet autumn begins on the river."));
        Assert.Equal(RelationState.Unknown, State());
    }

    [Fact]
    public void An_ally_that_is_attacked_makes_the_relation_contested()
    {
        Tie("2021-01-01", TieType.Ally);
        Deed("2021-01-10", EventType.Assault);
        Assert.Equal(RelationState.Contested, State());
    }

    [Theory]
    [InlineData(PositionState.Supports, PositionState.Supports, RelationState.Allied)]
    [InlineData(PositionState.Opposes, PositionState.Opposes, RelationState.Hostile)]
    [InlineData(PositionState.Supports, PositionState.Opposes, RelationState.Contested)]
    [InlineData(PositionState.Supports, PositionState.LeansSupport, RelationState.Unknown)]
    [InlineData(PositionState.Opposes, PositionState.Unknown, RelationState.Unknown)]
    public void Without_a_tie_both_positions_decide(PositionState mine, PositionState theirs, RelationState expected) =>
        Assert.Equal(expected, RelationJudge.Judge(new Relation(null!, null!, []), [("per:ruz", mine), ("per:kell", theirs)], new DateOnly(2021, 1, 1)));
}
