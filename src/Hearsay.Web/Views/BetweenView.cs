using Hearsay.Study;
using Hearsay.Study.Positions;

namespace Hearsay.Web.Views;

/// <summary>Two actors over time.</summary>
/// <param name="State">How they stand to each other on the last day of the record.</param>
/// <param name="Standings">Of both, on each channel.</param>
/// <param name="Turns">Observed ones, in the order of time; of all entries, whatever the page shows.</param>
/// <param name="Entries">Those that pass, in the order of time, undated ones last.</param>
/// <param name="All">How many entries there are.</param>
/// <param name="Together">How many claims name both.</param>
public sealed record BetweenView(
    ActorName A, ActorName B, RelationState State, IReadOnlyList<StandingRow> Standings, IReadOnlyList<TurnRow> Turns, BetweenQuery Query, BetweenChoices Choices,
    IReadOnlyList<BetweenRow> Entries, int All, int Together)
{
    public static BetweenView? Of(Findings findings, string a, string b, BetweenQuery query)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(query);
        if (findings.Between(a, b) is not { } relation) return null;
        var standings = findings.StandingsOf(relation);
        return new BetweenView(
            ActorName.Of(relation.A),
            ActorName.Of(relation.B),
            RelationJudge.Judge(relation, standings, findings.LastDay),
            [.. standings.Select(standing => new StandingRow(standing.From, standing.Channel, standing.Position.State, Math.Round(standing.Position.Q, 3), Math.Round(standing.Position.Mass, 2)))],
            [.. standings.SelectMany(standing => standing.Reversals.Select(turn => TurnRow.Of(standing, turn))).OrderBy(turn => turn.By)],
            query,
            BetweenChoices.Of(relation),
            [.. relation.Entries.Where(query.Passes).Select(entry => BetweenRow.Of(findings, entry))],
            relation.Entries.Count,
            findings.Claims(new ClaimFilter { Between = (a, b) }).Count);
    }
}
