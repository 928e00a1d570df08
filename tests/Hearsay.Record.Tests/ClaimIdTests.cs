using Hearsay.Core;

namespace Hearsay.Record.Tests;

public sealed class ClaimIdTests
{
    private static readonly Claim Claim = Sample.Claim(Sample.Document("Veshti blamed the port."));

    [Fact]
    public void An_id_is_sixteen_hex_digits_and_the_same_everywhere() => Assert.Equal("6941ed7d2b5b56d4", Claim.Id);

    [Fact]
    public void What_is_computed_from_the_claim_leaves_its_id_alone()
    {
        var later = Claim with { Extraction = new Extraction("en-2", 0.1), Title = "Other", Time = new ClaimTime("2021", null, null, TimeBasis.Text) };
        Assert.Equal(Claim.Id, ClaimId.Of(later with { Event = later.Event! with { Score = 1 } }));
    }

    [Fact]
    public void Whatever_is_said_otherwise_has_another_id()
    {
        var person = new ActorRef("Veshti", 0, 6, null, null, EntityType.Per, null);
        Claim[] others =
        [
            Claim with { Document = "0123456789abcdef" },
            Claim with { Comment = new ClaimComment(null, 0) },
            Claim with { Evidence = new Passage(0, 6, "Veshti") },
            Claim with { Kind = ClaimKind.Statement },
            Claim with { Event = Claim.Event! with { Type = EventType.Reject } },
            Claim with { Event = Claim.Event! with { Auxiliary = Auxiliary.Negation } },
            Claim with { Event = Claim.Event! with { Source = [person] } },
            Claim with { Event = Claim.Event! with { Target = [person] } },
            Claim with { Chain = [Claim.Chain[0], Claim.Chain[0]] },
            Claim with { Chain = [Claim.Chain[0] with { Stance = Stance.Denies }] },
            Claim with { Relation = new Tie(TieType.Ally, person, person, 1, TieChange.None, new TextSpan(0, 1), 1) },
            Claim with { Quantity = new Quantity("seats", 4, null, null, null, null, new TextSpan(0, 1), 1) },
            Claim with { Quantity = new Quantity("seats", 5, null, null, null, null, new TextSpan(0, 1), 1) },
        ];

        Assert.Equal(others.Length, others.Select(ClaimId.Of).Except([Claim.Id]).Distinct().Count());
    }
}
