using Hearsay.Study.Actors;
using Hearsay.Study.Facts;
using Hearsay.Study.Reversals;

namespace Hearsay.Study;

/// <summary>
/// Tells which facts say that a tie turned round: it ends, turns, or begins where the record knows the other side; or somebody declares a tie
/// for the first time since it showed the other side. What is planned, asked for or denied is no turn, and neither is what somebody unnamed did.
/// </summary>
internal sealed class ToldTurnReader(Findings findings)
{
    /// <returns>None, one, or two: what the actor itself declares somebody else may report as well.</returns>
    public IEnumerable<ToldTurn> Read(Fact fact)
    {
        if (fact.IsDoubtful || fact.Claims.Count == 0 || fact.Head.Relation is not { Sign: not 0 } tie || (tie.Auxiliary & ~Auxiliary.Historical) != Auxiliary.None) return [];
        if (Named(tie.From.Actor) is not { } from || Named(tie.To.Actor) is not { } to || from.Id == to.Id) return [];
        var relation = findings.Between(from.Id, to.Id)!;
        var own = relation.Entries.Where(entry => entry.Fact.Id == fact.Id && entry.From == from.Id).Select(entry => entry.OwnWord).FirstOrDefault();
        var sign = tie.Change == TieChange.Ends ? -tie.Sign : tie.Sign;
        var before = Before(relation, fact, sign);
        if (tie.Change == TieChange.None && !(own is not null && (tie.Type is TieType.Supports or TieType.Opposes || IsInFirstPerson(own)) && tie.Auxiliary == Auxiliary.None && IsNews(relation, from.Id, before, fact))) return [];
        if (tie.Change == TieChange.Begins && before is null) return [];
        TurnHow[] ways = own is null ? [TurnHow.Reported] : tie.Change != TieChange.None && fact.Claims.Any(claim => IsAnothers(claim, own)) ? [TurnHow.Declared, TurnHow.Reported] : [TurnHow.Declared];
        var known = tie.Auxiliary.HasFlag(Auxiliary.Historical) ? null : before; // a turn told of the past may lie before whatever was last known
        return ways.Select(how => new ToldTurn(how, from, to, sign, known?.Date, fact.Date, known?.Claim, fact));
    }

    /// <summary>"We are its ally": a declaration. That somebody speaks of "his rival" is none.</summary>
    private static bool IsInFirstPerson(Claim own) => own.Evidence.Text.Split(' ').Any(word => word.Trim('"', '“', ',') is "I" or "We" or "we" or "our" or "Our" or "my" or "My");

    /// <summary>Somebody else than who declares it says so.</summary>
    private static bool IsAnothers(Claim claim, Claim own) => claim.Chain.Count > 1 && Voices.VoiceKey.Of(claim.Chain[^1]) != Voices.VoiceKey.Of(own.Chain[^1]);

    private RecordActor? Named(string? id) => id is not null && findings.Actor(id) is { IsNamed: true, IsRejected: false } actor ? actor : null;

    /// <summary>The last entry of the contrary sign before the turn.</summary>
    private static RelationEntry? Before(Relation relation, Fact fact, int sign) =>
        relation.Entries.LastOrDefault(entry => entry.Sign == -sign && entry.Date < fact.Date && entry.Fact.Id != fact.Id);

    /// <summary>The actor itself showed the other side, and nothing but that since.</summary>
    private static bool IsNews(Relation relation, string from, RelationEntry? before, Fact fact) =>
        before?.From == from && !relation.Entries.Any(entry => entry.From == from && entry.Sign == -before.Sign && entry.Date > before.Date && entry.Date < fact.Date);
}
