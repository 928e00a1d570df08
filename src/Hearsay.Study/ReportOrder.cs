namespace Hearsay.Study;

/// <summary>Claims in the order in which they were reported: date, then id; undated ones last.</summary>
internal sealed class ReportOrder : IComparer<Claim>
{
    public static ReportOrder Instance { get; } = new();

    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = (x.Published ?? DateOnly.MaxValue).CompareTo(y.Published ?? DateOnly.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }
}
