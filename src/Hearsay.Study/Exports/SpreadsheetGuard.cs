namespace Hearsay.Study.Exports;

/// <summary>Keeps spreadsheets from running a cell as a formula: = + - @ TAB CR LF and their full-width forms get an apostrophe in front.</summary>
public static class SpreadsheetGuard
{
    private const string Dangerous = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static string Guard(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Length > 0 && Dangerous.Contains(cell[0]) ? $"'{cell}" : cell;
    }
}
