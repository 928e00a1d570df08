using Hearsay.Study;
using Hearsay.Study.Positions;

namespace Hearsay.Web.Views;

/// <summary>How the actor of a page stands towards another: counts, positions on the last day of the record, and lines for a small chart.</summary>
/// <param name="State">Of the relation of the two.</param>
/// <param name="Words">Position by what it says.</param>
/// <param name="Deeds">Position by what it does.</param>
/// <param name="Line">W(t) of words and deeds together at even steps over the whole record, -1 to 1.</param>
/// <param name="Turns">Observed ones, the newest first.</param>
public sealed record PartnerRow(Partner Partner, RelationState State, PositionState Words, PositionState Deeds, IReadOnlyList<double> Line, IReadOnlyList<TurnRow> Turns)
{
    private const int Steps = 40;

    public static PartnerRow Of(Findings findings, string actor, Partner partner, (DateOnly First, DateOnly Last) span)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var relation = findings.Between(actor, partner.Id)!;
        var standings = findings.StandingsOf(relation);
        var own = standings.Where(standing => standing.From == actor).ToArray();
        var events = new[] { Channel.Word, Channel.Deed }.SelectMany(channel => Standing.Events(relation, actor, channel)).ToArray();
        return new PartnerRow(
            partner, RelationJudge.Judge(relation, standings, findings.LastDay), StateOf(own, Channel.Word), StateOf(own, Channel.Deed), LineOf(events, span),
            [.. own.SelectMany(standing => standing.Reversals.Select(turn => TurnRow.Of(standing, turn))).OrderByDescending(turn => turn.By)]);
    }

    private static PositionState StateOf(Standing[] standings, Channel channel) => standings.First(standing => standing.Channel == channel).Position.State;

    /// <summary>Empty when nothing has a date.</summary>
    private static double[] LineOf(SignedEvent[] events, (DateOnly First, DateOnly Last) span)
    {
        if (!events.Any(found => found.Date is not null) || span.First >= span.Last) return [];
        var days = span.Last.DayNumber - span.First.DayNumber;
        return [.. Enumerable.Range(0, Steps).Select(step => Math.Round(Position.Series(events, span.First.AddDays(days * step / (Steps - 1))), 3))];
    }
}
