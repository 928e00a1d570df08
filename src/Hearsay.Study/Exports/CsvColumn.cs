namespace Hearsay.Study.Exports;

/// <summary>A column of the CSV export.</summary>
/// <param name="Meaning">For the documentation.</param>
/// <param name="IsNumber">Numbers and dates are never guarded: they are ours, not a page's.</param>
internal sealed record CsvColumn(string Name, string Meaning, Func<ClaimFinding, string?> Value, bool IsNumber = false);
