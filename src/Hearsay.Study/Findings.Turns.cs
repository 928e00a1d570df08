using Hearsay.Study.Actors;
using Hearsay.Study.Positions;

namespace Hearsay.Study;

/// <summary>Who turned round, and where everybody stands.</summary>
public sealed partial class Findings
{
    /// <summary>Fewer signed entries than this cannot hold two stretches of weight 2 (an act told by one voice weighs ½).</summary>
    private const int LeastEntries = 4;

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ActorLife> _lives = new(StringComparer.Ordinal); // worked out when first asked for
    private DateOnly? _lastDay;

    /// <summary>The last day any document bears: "now", for positions that fade with time.</summary>
    public DateOnly LastDay => _lastDay ??= Documents.Select(document => document.Date).Max() ?? DateOnly.MinValue;

    /// <summary>Observed turns of all pairs of named actors, the best supported first.</summary>
    public IReadOnlyList<Turn> Turns => field ??=
        [.. Actors.Where(actor => actor.IsNamed && actor.ClaimsAbout >= LeastEntries).SelectMany(TurnsOf)
            .OrderByDescending(turn => turn.Reversal.Evidence).ThenBy(turn => turn.Reversal.By).ThenBy(turn => turn.From.Id, StringComparer.Ordinal).ThenBy(turn => turn.To.Id, StringComparer.Ordinal)];

    /// <summary>Turns that texts tell of in so many words, reported or declared; newest first, undated ones last.</summary>
    public IReadOnlyList<ToldTurn> ToldTurns => field ??=
        [.. Facts.Where(fact => fact.Kind == ClaimKind.Relation).SelectMany(new ToldTurnReader(this).Read)
            .OrderByDescending(turn => turn.By ?? DateOnly.MinValue).ThenBy(turn => turn.Fact.Id, StringComparer.Ordinal).ThenBy(turn => turn.How)];

    /// <summary>The relation over time, up to <see cref="LastDay"/>, ready to draw.</summary>
    public RelationCourse CourseOf(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        bool IsBetween(ToldTurn turn) => (turn.From.Id == relation.A.Id && turn.To.Id == relation.B.Id) || (turn.From.Id == relation.B.Id && turn.To.Id == relation.A.Id);
        return CourseReader.Read(relation, LastDay, [.. ToldTurns.Where(IsBetween).OrderBy(turn => turn.By ?? DateOnly.MaxValue).ThenBy(turn => turn.Fact.Id, StringComparer.Ordinal)]);
    }

    private ActorLife LifeOf(string actor) => _lives.GetOrAdd(actor, id => ActorLife.Of(id, _index.FactsAbout(id)));

    /// <summary>Where each of the two stands towards the other on each channel on <see cref="LastDay"/>, and how it came there.</summary>
    public IReadOnlyList<Standing> StandingsOf(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return [.. from actor in new[] { relation.A, relation.B } from channel in Enum.GetValues<Channel>() select Standing.Of(relation, actor.Id, channel, LastDay)];
    }

    private IEnumerable<Turn> TurnsOf(RecordActor actor) =>
        from partner in PartnersOf(actor.Id)
        where partner.Total - partner.Neutral >= LeastEntries
        let relation = Between(actor.Id, partner.Id)!
        where relation.B.IsNamed
        from channel in Enum.GetValues<Channel>()
        from reversal in Standing.Of(relation, actor.Id, channel, LastDay).Reversals
        select new Turn(actor, relation.B, channel, reversal);
}
