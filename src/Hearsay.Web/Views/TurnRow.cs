using Hearsay.Study;
using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;

namespace Hearsay.Web.Views;

/// <summary>An observed turn of one actor towards another.</summary>
/// <param name="From">Id of the one that turned.</param>
/// <param name="Sign">The side after the turn: 1 or -1.</param>
/// <param name="Evidence">K of the definitions.</param>
/// <param name="Before">Ids of the facts of the stretch before; the facts' first claims open under the same ids.</param>
public sealed record TurnRow(string From, Channel Channel, int Sign, DateOnly After, DateOnly By, double Evidence, ReversalGrade Grade, bool IsSwing, IReadOnlyList<string> Before, IReadOnlyList<string> Since)
{
    public static TurnRow Of(Standing standing, Reversal turn)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Of(standing.From, standing.Channel, turn);
    }

    public static TurnRow Of(string from, Channel channel, Reversal turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return new TurnRow(from, channel, turn.Sign, turn.After, turn.By, Math.Round(turn.Evidence, 1), turn.Grade, turn.IsSwing, [.. turn.Before.Select(found => found.Id)], [.. turn.Since.Select(found => found.Id)]);
    }
}
