using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Hearsay.Study.Exports;

namespace Hearsay.Web.Downloads;

/// <summary>A table of a page as it is downloaded. Cells are text, numbers or days; text is kept from being run as a formula.</summary>
internal sealed record DeskTable(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static DeskTable Of<T>(string name, IEnumerable<T> rows, params (string Column, Func<T, object?> Cell)[] columns) =>
        new(name, [.. columns.Select(column => column.Column)], rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(row))]));

    /// <summary>RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets take it for another charset.</summary>
    public byte[] ToCsv()
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Format))
        {
            foreach (var column in Columns) csv.WriteField(column);
            csv.NextRecord();
            foreach (var row in Rows)
            {
                foreach (var cell in row) csv.WriteField(Written(cell));
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    private static string Written(object? cell) => cell switch
    {
        null => "",
        string text => SpreadsheetGuard.Guard(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("u", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => SpreadsheetGuard.Guard(cell.ToString()!),
    };
}
