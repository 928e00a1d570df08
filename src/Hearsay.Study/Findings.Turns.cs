using Hearsay.Study.Positions;

namespace Hearsay.Study;

/// <summary>Who turned round, and where everybody stands.</summary>
public sealed partial class Findings
{
    /// <summary>Fewer signed entries than this cannot hold two stretches of weight 2 (an act told by one voice weighs ½).</summary>
    private const int LeastEntries = 4;

    private DateOnly? _lastDay;

    /// <summary>The last day any document bears: "now", for positions that fade with time.</summary>
    public DateOnly LastDay => _lastDay ??= Documents.Select(document => document.Date).Max() ?? DateOnly.MinValue;

    /// <summary>Observed turns of all pairs of named actors, the best supported first.</summary>
    public IReadOnlyList<Turn> Turns => field ??=
        [.. Actors.Where(actor => actor.IsNamed && actor.ClaimsAbout >= LeastEntries).SelectMany(TurnsOf)
            .OrderByDescending(turn => turn.Reversal.Evidence).ThenBy(turn => turn.Reversal.By).ThenBy(turn => turn.From.Id, StringComparer.Ordinal).ThenBy(turn => turn.To.Id, StringComparer.Ordinal)];

    /// <summary>Where each of the two stands towards the other on each channel on <see cref="LastDay"/>, and how it came there.</summary>
    public IReadOnlyList<Standing> StandingsOf(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return [.. from actor in new[] { relation.A, relation.B } from channel in Enum.GetValues<Channel>() select Standing.Of(relation, actor.Id, channel, LastDay)];
    }

    private IEnumerable<Turn> TurnsOf(Actors.RecordActor actor) =>
        from partner in PartnersOf(actor.Id)
        where partner.Total - partner.Neutral >= LeastEntries
        let relation = Between(actor.Id, partner.Id)!
        where relation.B.IsNamed
        from channel in Enum.GetValues<Channel>()
        from reversal in Standing.Of(relation, actor.Id, channel, LastDay).Reversals
        select new Turn(actor, relation.B, channel, reversal);
}
