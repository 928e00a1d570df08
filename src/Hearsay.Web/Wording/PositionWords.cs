using System.Globalization;
using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;
using Hearsay.Web.Views;

namespace Hearsay.Web.Wording;

/// <summary>Positions, relations and turns in words.</summary>
internal static class PositionWords
{
    public static string Of(PositionState state) => state switch
    {
        PositionState.Supports => "supports",
        PositionState.LeansSupport => "leans towards",
        PositionState.Mixed => "mixed",
        PositionState.LeansOppose => "leans against",
        PositionState.Opposes => "opposes",
        _ => "unknown",
    };

    public static string Of(RelationState state) => state.ToString().ToLowerInvariant();

    public static string Class(PositionState state) => state switch
    {
        PositionState.Supports or PositionState.LeansSupport => "good",
        PositionState.Opposes or PositionState.LeansOppose => "bad",
        _ => "soft",
    };

    public static string Class(RelationState state) => state switch
    {
        RelationState.Allied => "good",
        RelationState.Hostile => "bad",
        RelationState.Contested => "warn",
        _ => "soft",
    };

    /// <summary>"turned against it between 30 Jun 2022 and 18 Nov 2022, in words".</summary>
    public static string Turn(TurnRow turn) =>
        $"turned {(turn.Sign > 0 ? "towards" : "against")} it between {TimeWords.Day(turn.After)} and {TimeWords.Day(turn.By)}, in {SignWords.Name(turn.Channel)}s";

    /// <summary>"supported, K 71".</summary>
    public static string Grade(TurnRow turn) => string.Create(
        CultureInfo.InvariantCulture, $"{(turn.Grade == ReversalGrade.Supported ? "supported" : "possible")}, K {Math.Min(turn.Evidence, 9999):0}{(turn.IsSwing ? ", a swing" : "")}");
}
