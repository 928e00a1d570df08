using Hearsay.Study.Actors;
using Hearsay.Study.Facts;
using Hearsay.Study.Reversals;

namespace Hearsay.Study;

/// <summary>
/// Tells which facts say that a tie turned round: it ends, turns, or begins where the record knows the other side. What is planned,
/// asked for or denied is no turn, and neither is what somebody unnamed did.
/// </summary>
internal sealed class ToldTurnReader(Findings findings)
{
    public ToldTurn? Read(Fact fact)
    {
        if (fact.IsDoubtful || fact.Claims.Count == 0 || fact.Head.Relation is not { } tie || !SaysChange(tie)) return null;
        if (Named(tie.From.Actor) is not { } from || Named(tie.To.Actor) is not { } to || from.Id == to.Id) return null;
        var sign = RelationReader.SignOf(tie);
        var before = Before(findings.Between(from.Id, to.Id)!, fact, sign);
        if (before is null && tie.Change == TieChange.Begins) return null;
        var how = fact.Claims.Any(claim => IsOwnWord(claim, from.Id)) ? TurnHow.Declared : TurnHow.Reported;
        return new ToldTurn(how, from, to, sign, before?.Date, fact.Date, before?.Claim, fact);
    }

    private static bool SaysChange(Tie tie) =>
        tie.Change != TieChange.None && tie.Sign != 0 && (tie.Auxiliary & ~Auxiliary.Historical) == Auxiliary.None;

    private RecordActor? Named(string? id) => id is not null && findings.Actor(id) is { IsNamed: true, IsRejected: false } actor ? actor : null;

    /// <summary>The last entry of the contrary sign before the turn.</summary>
    private static RelationEntry? Before(Relation relation, Fact fact, int sign) =>
        relation.Entries.LastOrDefault(entry => entry.Sign == -sign && entry.Date < fact.Date && entry.Fact.Id != fact.Id);

    private bool IsOwnWord(Claim claim, string from) =>
        claim.Chain is { Count: > 1 } chain && chain[^1] is { Actor: { } voice, Stance: Stance.Asserts } && (voice == from || findings.SpeaksFor(voice, from));
}
