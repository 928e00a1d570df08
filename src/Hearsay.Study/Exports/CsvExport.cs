using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Study.Exports;

/// <summary>
/// All claims as CSV (RFC 4180, LF, a header line), in the order of ids; the columns are <see cref="Columns"/>. For a spreadsheet,
/// cells that it would take for a formula get an apostrophe in front; for machines nothing is touched.
/// </summary>
public static class CsvExport
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Name and meaning of each column, in order.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } = [.. CsvColumns.All.Select(column => (column.Name, column.Meaning))];

    public static void Write(Findings findings, TextWriter output, bool forSpreadsheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var csv = new CsvWriter(output, Format, leaveOpen: true);
        foreach (var column in CsvColumns.All) csv.WriteField(column.Name);
        csv.NextRecord();
        foreach (var claim in findings.AllClaims)
        {
            var found = findings.Claim(claim.Id)!;
            foreach (var column in CsvColumns.All) csv.WriteField(Cell(column, column.Value(found) ?? "", forSpreadsheet));
            csv.NextRecord();
        }
    }

    private static string Cell(CsvColumn column, string value, bool forSpreadsheet) =>
        forSpreadsheet && !column.IsNumber ? SpreadsheetGuard.Guard(value) : value;
}
