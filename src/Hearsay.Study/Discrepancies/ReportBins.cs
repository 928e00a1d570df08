using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Bins of days of report in which all claims meet that are reported at most so many days apart. A claim stands in its own bin and in the
/// one before; two that are near enough share the bin of the earlier, and count there only.
/// </summary>
/// <param name="days">The most by which two reports may lie apart.</param>
internal sealed class ReportBins(int days)
{
    public IEnumerable<string> Of(Claim claim, string about) =>
        claim.Published is not { } day ? [] : [Name(about, BinOf(day)), Name(about, BinOf(day) - 1)];

    /// <summary>Whether two claims of a group, the earlier first, are to be compared in it.</summary>
    public bool AreCompared(string group, Claim earlier, Claim later) =>
        earlier.Published is { } first && later.Published is { } last && last.DayNumber - first.DayNumber <= days && group.EndsWith(Name("", BinOf(first)), StringComparison.Ordinal);

    private int BinOf(DateOnly day) => day.DayNumber / days;

    private static string Name(string about, int bin) => string.Create(CultureInfo.InvariantCulture, $"{about}|{bin}");
}
