using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Lines of a table that give a name and a bare number ("Palm List - 12"), below words that speak of seats. Three such lines in a row are the
/// fewest; lines that say themselves what they count are read with the sentences. Of a table with several columns, parted by bars or tabs, the
/// one is read that its head says to hold seats.
/// </summary>
internal static partial class SeatTable
{
    private const int FewestRows = 3;
    private const int LongestName = 60; // UTF-16 units
    private const int LongestRow = 200; // UTF-16 units; the pattern of a row goes back and forth in the line
    private const int MostSeats = 3000; // the largest assembly there is has as many
    private const int Heading = 600; // UTF-16 units before the table in which its subject is named
    private const double Confidence = 0.7;

    /// <param name="known">What the sentences gave; no line is read twice.</param>
    public static IEnumerable<Quantity> Read(string text, Entities entities, IReadOnlyList<Quantity> known)
    {
        var rows = new List<TableRow>();
        var (tableEnd, column) = (0, -1); // of the table being read; the column of seats, -1: rows of one number
        foreach (Match line in Line().Matches(text))
        {
            if (line.Length == 0 || !line.Value.Any(char.IsLetterOrDigit)) continue;
            if (rows.Count == 0 || column < 0) column = Cells(line) is { Count: > 2 } head && !head.Any(cell => int.TryParse(cell.Value, out _)) ? head.FindIndex(cell => Subject().IsMatch(cell.Value)) : rows.Count == 0 ? column : -1;
            if ((column > 0 ? OfCells(line, column) : OfLine(line)) is { Seats: > 0 and <= MostSeats } row)
            {
                rows.Add(row);
                continue;
            }

            foreach (var found in Quantities(text, rows, entities, known, tableEnd)) yield return found;
            if (rows.Count > 0) (tableEnd, column) = (line.Index, -1);
            rows.Clear();
        }

        foreach (var found in Quantities(text, rows, entities, known, tableEnd)) yield return found;
        foreach (var (name, number, seats) in SeatColumns.Read(text))
            if (!known.Any(quantity => quantity.Span.Overlaps(number))) yield return OfRow(text, name, number, seats, entities);
    }

    private readonly record struct TableRow(TextSpan Name, TextSpan Number, int Seats, int Line);

    private static TableRow? OfLine(Match line)
    {
        var row = line.Length <= LongestRow ? Row().Match(line.Value) : Match.Empty;
        if (!row.Success || row.Groups["name"].Length > LongestName || OpenEnd().IsMatch(row.Groups["name"].ValueSpan)) return null;
        return new TableRow(Span(line, row.Groups["name"]), Span(line, row.Groups["seats"]), Seats(row.Groups["seats"].ValueSpan), line.Index);
    }

    private static TableRow? OfCells(Match line, int column)
    {
        var cells = Cells(line);
        if (cells.Count <= column || cells[0].Length > LongestName || !char.IsLetter(cells[0].Value[0])) return null;
        return new TableRow(Span(line, cells[0]), Span(line, cells[column]), Seats(cells[column].ValueSpan), line.Index);
    }

    /// <summary>What stands between bars or tabs, without blanks.</summary>
    private static List<Capture> Cells(Match line) => line.Length <= LongestRow ? [.. Cell().Matches(line.Value).OfType<Capture>()] : [];

    private static IEnumerable<Quantity> Quantities(string text, List<TableRow> rows, Entities entities, IReadOnlyList<Quantity> known, int from)
    {
        if (rows.Count < FewestRows || !IsOfSeats(text[Math.Max(from, rows[0].Line - Heading)..rows[0].Line])) yield break;
        foreach (var (name, number, seats, _) in rows)
        {
            if (known.Any(quantity => quantity.Span.Overlaps(number))) continue;
            yield return OfRow(text, name, number, seats, entities);
        }
    }

    private static Quantity OfRow(string text, TextSpan name, TextSpan number, int seats, Entities entities)
    {
        var isWhole = name.Slice(text).ToString().ToLowerInvariant() is "total" or "all" or "sum" or "total seats" or "seats";
        return new Quantity("seats", seats, seats, seats, isWhole ? seats : null, isWhole ? null : Holder(text, name, entities), number, Confidence);
    }

    private static TextSpan Span(Match line, Capture part) => new(line.Index + part.Index, line.Index + part.Index + part.Length);

    private static int Seats(ReadOnlySpan<char> number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seats) ? seats : 0;

    private static ActorRef Holder(string text, TextSpan name, Entities entities)
    {
        var mention = entities.Mentions.FirstOrDefault(mention => mention.Span == name);
        var actor = mention is null ? null : entities.Actor(mention.Actor);
        return new ActorRef(name.Of(text), name.Start, name.End, mention?.Actor, actor?.Name, mention?.Type ?? EntityType.Org, actor?.Code);
    }

    private static bool IsOfSeats(string heading)
    {
        var last = heading[Math.Max(0, heading.LastIndexOf('\n', Math.Max(0, heading.TrimEnd().Length - 1)))..];
        return Subject().IsMatch(heading) && (!Percent().IsMatch(last) || last.AsSpan().IndexOfAny('|', '\t') >= 0); // a head with columns says itself which is of seats
    }

    [GeneratedRegex(@"[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"[^|\t\s](?:[^|\t]*[^|\t\s])?", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    /// <summary>A name, a colon, dash or wide blank, and nothing behind the number but a bracket: "(+3)".</summary>
    [GeneratedRegex(@"^\s*(?:[-•*|]\s*|\d{1,2}[.)]\s+)?(?<name>\p{L}[^\n:–—|\t]*?)\s*(?:(?::|\s[-–—]+|\||\t|\s{2,}|\s?(?:\.{3,}|…+|_{3,}))\s*(?<seats>\d{1,4})\s*(?:\([^)]{0,12}\))?|\((?<seats>\d{1,4})\)|\s(?<seats>\d{1,4})(?:\s\([^)]{0,12}\))?)[.,;]?\s*\|?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    /// <summary>"A majority is 272" is a sentence.</summary>
    [GeneratedRegex(@"\b(?:is|are|was|were|of|to|than|with|for|by|in|on|at|and|the|needs?|has|have|won|since|from|until)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"\b(?:seats?|mandates|chamber|parliament|assembly|council|legislature|senate|deputies|lawmakers|mps)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"%|\bper ?cent|\bvotes\b|\bgoals\b|\bpoints\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
