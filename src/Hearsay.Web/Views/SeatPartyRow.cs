using Hearsay.Study.Seats;

namespace Hearsay.Web.Views;

/// <summary>A party of a list with its power.</summary>
/// <param name="Claim">Id of the claim that gives the seats.</param>
/// <param name="Share">Of all swings (Banzhaf), 0 to 1.</param>
/// <param name="Shapley">As an exact fraction.</param>
public sealed record SeatPartyRow(string Name, string? Actor, int Seats, string Claim, string Swings, double Share, string Shapley, double ShapleyShare)
{
    public static SeatPartyRow Of(SeatRow row, PartyPower power)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(power);
        return new SeatPartyRow(row.Name, row.Actor, row.Seats, row.Claim.Id, power.Swings.ToString(), Math.Round(power.SwingShare, 6), power.Shapley.ToString(), Math.Round(power.Shapley.Value, 6));
    }
}
