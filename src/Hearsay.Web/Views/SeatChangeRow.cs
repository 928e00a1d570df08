using Hearsay.Study.Seats;

namespace Hearsay.Web.Views;

/// <summary>A count of seats that a later one replaced.</summary>
public sealed record SeatChangeRow(string Name, double Before, DateOnly? BeforeDate, string BeforeClaim, double Since, DateOnly? SinceDate, string SinceClaim)
{
    public static SeatChangeRow Of(SeatChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new SeatChangeRow(
            change.Name, change.Before.Quantity!.Value!.Value, change.Before.Published, change.Before.Id, change.Since.Quantity!.Value!.Value, change.Since.Published, change.Since.Id);
    }
}
