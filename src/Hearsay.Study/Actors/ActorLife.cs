using Hearsay.Study.Facts;

namespace Hearsay.Study.Actors;

/// <summary>What the record tells of an actor that decides whose words and deeds are its own.</summary>
/// <param name="Since">The day on which it split off another or was founded, as texts date it; what lies before is its predecessor's. Null when no text dates it.</param>
/// <param name="Leaders">Who leads or led it: their words are its own.</param>
internal sealed record ActorLife(DateOnly? Since, IReadOnlyList<LeaderTerm> Leaders)
{
    /// <param name="facts">About the actor.</param>
    public static ActorLife Of(string actor, IEnumerable<Fact> facts)
    {
        var ties = facts.Where(fact => fact.Claims.Count > 0 && fact.Head.Relation is { } tie && (tie.Auxiliary & ~Auxiliary.Historical) == Auxiliary.None).ToArray();
        var begun = ties.Where(fact => IsBeginning(fact.Head.Relation!, actor) && fact.Start is not null && fact.Claims.Any(claim => claim.Time.Basis == TimeBasis.Text));
        var led = ties.Where(fact => fact.Head.Relation is { Type: TieType.LeaderOf, From.Actor: not null } tie && tie.To.Actor == actor).ToLookup(fact => fact.Head.Relation!.From.Actor!, StringComparer.Ordinal);
        return new ActorLife(begun.Max(fact => fact.Start), [.. led.Select(LeaderTerm.Of)]);
    }

    private static bool IsBeginning(Tie tie, string actor) => tie.Type switch
    {
        TieType.OffshootOf => tie.From.Actor == actor,
        TieType.Founded => tie.To.Actor == actor,
        _ => false,
    };
}
