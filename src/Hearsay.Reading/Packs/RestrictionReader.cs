using System.Globalization;

namespace Hearsay.Reading.Packs;

/// <summary>Reads what stands between brackets in a dictionary of actors: a code and perhaps "&lt;D", "&gt;D" or "D-D", D being YYMMDD or YYYYMMDD.</summary>
internal static class RestrictionReader
{
    /// <summary>Two-digit years up to this are of this century.</summary>
    private const int LastOfCentury = 30;

    /// <summary>Null, with the reason, for what makes no sense.</summary>
    public static DatedCode? Read(string inner, out string? problem)
    {
        var words = inner.Split([' ', '\t'], 2, StringSplitOptions.RemoveEmptyEntries);
        problem = null;
        if (words.Length == 0)
        {
            problem = "brackets without a code";
            return null;
        }

        var code = words[0].Trim();
        if (code != "---" && (code.Length % 3 != 0 || !code.All(char.IsAsciiLetterUpper))) problem = $"“{code}” is no code: codes are capitals, three or six or nine ...";
        if (problem is not null || words.Length == 1) return problem is null ? new DatedCode(code, null, null) : null;
        return Dated(code, words[1].Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), out problem);
    }

    private static DatedCode? Dated(string code, string dates, out string? problem)
    {
        problem = null;
        if (dates.Length > 1 && dates[0] is '<' or '>' && Day(dates[1..]) is { } end) return dates[0] == '<' ? new DatedCode(code, null, end) : new DatedCode(code, end, null);
        if (dates.Split('-') is [var first, var second] && Day(first) is { } from && Day(second) is { } to)
        {
            if (from <= to) return new DatedCode(code, from, to);
            problem = $"“{dates}” ends before it begins; the restriction is left out";
            return null;
        }

        problem = $"“{dates}” is no date, <date, >date or date-date (YYMMDD or YYYYMMDD); the restriction is left out";
        return null;
    }

    private static DateOnly? Day(string digits)
    {
        if (digits.Length is not (6 or 8) || !digits.All(char.IsAsciiDigit)) return null;
        if (digits.Length == 6) digits = (int.Parse(digits[..2], CultureInfo.InvariantCulture) <= LastOfCentury ? "20" : "19") + digits;
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
