using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// A table whose cells stand one below the other, as the text of a page gives it: the heads of its columns ("Party", "Votes", "Seats"), then for each row
/// a name and its numbers. A row that lost a cell is read where a single number of it can be seats.
/// </summary>
internal static partial class SeatColumns
{
    private const int LongestCell = 60; // UTF-16 units
    private const int FewestRows = 3;
    private const int MostSeats = 3000; // the largest assembly there is has as many
    private const int MostColumns = 8;

    public static IEnumerable<(TextSpan Name, TextSpan Number, int Seats)> Read(string text)
    {
        if (!text.Contains("eats\n", StringComparison.Ordinal) && !text.Contains("MPs\n", StringComparison.Ordinal)) return [];
        var lines = Line().Matches(text).Select(line => new TextSpan(line.Index, line.Index + line.Length)).ToArray();
        var rows = new List<(TextSpan, TextSpan, int)>();
        for (var at = 0; at < lines.Length; at++)
            if (IsHead(lines[at].Of(text)) && Heads(lines, at, text) is { Column: > 0 } heads)
                at = Math.Max(at, ReadRows(lines, heads, text, rows) - 1);
        return rows;
    }

    private readonly record struct TableHead(int End, int Count, int Column);

    private static bool IsHead(string cell) => cell.Length <= LongestCell && Subject().IsMatch(cell);

    /// <summary>The lines without numbers around the one that names seats, as far as they are short; the column counts from the name's.</summary>
    private static TableHead? Heads(TextSpan[] lines, int seats, string text)
    {
        var (first, end) = (seats, seats + 1);
        while (first > 0 && seats - first < MostColumns && IsLabel(lines[first - 1].Of(text))) first--;
        while (end < lines.Length && end - seats < MostColumns && IsLabel(lines[end].Of(text)) && !(end + 1 < lines.Length && IsValue(lines[end + 1].Of(text)))) end++;
        if (end >= lines.Length || !IsLabel(lines[end].Of(text))) return null;
        var head = Array.FindIndex(lines, first, seats - first, line => NameHead().IsMatch(line.Of(text)));
        return head < 0 ? null : new TableHead(end, end - head, seats - head);
    }

    private static int ReadRows(TextSpan[] lines, TableHead head, string text, List<(TextSpan, TextSpan, int)> rows)
    {
        var (at, found) = (head.End, new List<(TextSpan, TextSpan, int)>());
        while (at + 1 < lines.Length && IsLabel(lines[at].Of(text)) && IsValue(lines[at + 1].Of(text)))
        {
            var end = at + 1;
            while (end < lines.Length && end - at < head.Count && IsValue(lines[end].Of(text))) end++;
            if (Cell(lines[(at + 1)..end], head, text) is { } cell) found.Add((lines[at], cell, Number(cell.Of(text))));
            at = end;
        }

        if (found.Count >= FewestRows) rows.AddRange(found);
        return at;
    }

    private static TextSpan? Cell(TextSpan[] values, TableHead head, string text)
    {
        if (values.Length == head.Count - 1) return Number(values[head.Column - 1].Of(text)) > 0 ? values[head.Column - 1] : null;
        var whole = values.Where(value => Number(value.Of(text)) > 0).ToArray();
        return whole.Length == 1 ? whole[0] : null;
    }

    /// <summary>0 for a share, a change, and what no assembly has.</summary>
    private static int Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostSeats ? number : 0;

    private static bool IsLabel(string cell) => cell.Length <= LongestCell && char.IsLetter(cell[0]) && !cell.EndsWith('.');

    private static bool IsValue(string cell) => Value().IsMatch(cell);

    [GeneratedRegex(@"[^\s](?:[^\n]*[^\s])?", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:[Tt]otal )?(?:[Ss]eats?|MPs|[Mm]andates)(?: won| taken)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:party|parties|list|lists|alliance|coalition|bloc|group|name)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameHead();

    [GeneratedRegex(@"^[+\-−–±]?\s?\d[\d.,]*\s?%?$|^[-–—]$|^[Nn]ew$|^0$", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
