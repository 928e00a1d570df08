using Hearsay.Core;
using Hearsay.Study.Facts;
using Hearsay.Study.Positions;
using Hearsay.Study.Voices;
using Xunit;

namespace Hearsay.Study.Tests.Positions;

public sealed class StandingTests
{
    private static RelationEntry Entry(int number, int sign, Auxiliary auxiliary = Auxiliary.None, string? speaker = null)
    {
        var voice = new Voice("x", speaker is null ? VoiceKind.Outlet : VoiceKind.Person, speaker, null, Stance.Asserts, Certainty.Certain);
        var outlet = new Voice("Paper", VoiceKind.Outlet, null, null, Stance.Relays, Certainty.Certain);
        var claim = new Claim
        {
            Id = $"c{number}", Document = $"d{number}", Evidence = new Passage(0, 1, "x"), Chain = speaker is null ? [outlet] : [outlet, voice],
            Content = new ClaimContent(0, 1, "x", speaker is null ? Quotation.None : Quotation.Direct), Kind = ClaimKind.Event,
            Event = new Event { Type = EventType.Support, Trigger = new TextSpan(0, 1), Auxiliary = auxiliary }, Extraction = new Extraction("test", 1),
        };
        var fact = new Fact { Id = claim.Id, Kind = ClaimKind.Event, Claims = [claim], Denials = [], Comments = [], Support = Support.None with { Voices = 1 }, DenialSupport = Support.None };
        return new RelationEntry(new DateOnly(2020, 1, 1).AddDays(number), "a", "b", Channel.Word, sign, 4 * sign, fact);
    }

    private static Standing Of(params RelationEntry[] entries) => Standing.Of(new Relation(null!, null!, entries), "a", Channel.Word, new DateOnly(2020, 1, 20));

    [Fact]
    public void Words_of_ones_own_weigh_twice_what_one_voice_tells() =>
        Assert.Equal([0.5, 1.0], Standing.Events(new Relation(null!, null!, [Entry(1, 1), Entry(2, 1, speaker: "a")]), "a", Channel.Word).Select(found => found.Weight));

    [Fact]
    public void An_act_and_a_tie_of_one_utterance_count_once_by_the_weightier()
    {
        var act = Entry(1, 1, speaker: "a");
        var tie = act.Claim with { Id = "tie", Kind = ClaimKind.Relation, Event = null, Relation = new Tie(TieType.Supports, new ActorRef("a", 0, 1, "a", "a", EntityType.Per, null), new ActorRef("b", 0, 1, "b", "b", EntityType.Per, null), 1, TieChange.None, new TextSpan(0, 1), 1) };
        var declared = act with { Fact = act.Fact with { Id = "tie", Kind = ClaimKind.Relation, Claims = [tie] }, OwnWord = tie };
        Assert.Equal(4, Assert.Single(Standing.Events(new Relation(null!, null!, [act, declared]), "a", Channel.Word)).Weight);
    }

    [Fact]
    public void A_denied_act_is_no_event() => Assert.Equal(PositionState.Unknown, Of(Entry(1, 1, Auxiliary.Negation, "a")).Position.State);

    [Fact]
    public void After_a_reversal_only_what_came_since_counts()
    {
        var standing = Of([.. Enumerable.Range(1, 8).Select(number => Entry(number, number <= 4 ? 1 : -1, speaker: "a"))]);
        Assert.Single(standing.Reversals);
        Assert.Equal(PositionState.Opposes, standing.Position.State);
    }
}
