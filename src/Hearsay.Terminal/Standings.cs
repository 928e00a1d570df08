using System.Globalization;
using Hearsay.Study;
using Hearsay.Study.Positions;

namespace Hearsay.Terminal;

/// <summary>Positions in words.</summary>
internal static class Standings
{
    /// <summary>"Veld in words: leans towards (q 0.82); turned 2023-04-01..2023-05-02 against (possible, K 20)".</summary>
    public static string Line(Standing standing, Relation relation)
    {
        var (from, to) = standing.From == relation.A.Id ? (relation.A, relation.B) : (relation.B, relation.A);
        var turns = string.Concat(standing.Reversals.Select(turn => string.Create(CultureInfo.InvariantCulture,
            $"; turned {(turn.Sign > 0 ? "towards" : "against")} it between {Words.Day(turn.After)} and {Words.Day(turn.By)} ({Words.Label(turn.Grade)}, K {turn.Evidence:0}{(turn.IsSwing ? ", swing" : "")})")));
        return string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(from.Name)} to {Printable.Of(to.Name)}, {Words.Label(standing.Channel)}s: {State(standing.Position.State)} (q {standing.Position.Q:0.00}){turns}");
    }

    public static string State(PositionState state) => state switch
    {
        PositionState.Supports => "supports",
        PositionState.LeansSupport => "leans towards",
        PositionState.LeansOppose => "leans against",
        PositionState.Opposes => "opposes",
        PositionState.Mixed => "mixed",
        _ => "unknown",
    };
}
