using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>
/// Lines of a table that give a name and a bare number ("Palm List - 12"), below words that speak of seats. Three such lines in a row are the
/// fewest; lines that say themselves what they count are read with the sentences.
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
        var rows = new List<Match>();
        var tableEnd = 0;
        foreach (Match line in Line().Matches(text))
        {
            if (line.Length == 0 || string.IsNullOrWhiteSpace(line.Value)) continue;
            var row = line.Length <= LongestRow ? Row().Match(line.Value) : Match.Empty;
            if (row.Success && row.Groups["name"].Length <= LongestName && !OpenEnd().IsMatch(row.Groups["name"].ValueSpan) && Seats(row) is > 0 and <= MostSeats)
            {
                rows.Add(line);
                continue;
            }

            foreach (var found in Quantities(text, rows, entities, known, tableEnd)) yield return found;
            if (rows.Count > 0) tableEnd = line.Index;
            rows.Clear();
        }

        foreach (var found in Quantities(text, rows, entities, known, tableEnd)) yield return found;
    }

    private static IEnumerable<Quantity> Quantities(string text, List<Match> rows, Entities entities, IReadOnlyList<Quantity> known, int from)
    {
        if (rows.Count < FewestRows || !IsOfSeats(text[Math.Max(from, rows[0].Index - Heading)..rows[0].Index])) yield break;
        foreach (var line in rows)
        {
            var row = Row().Match(line.Value);
            var (name, number) = (Span(line, row.Groups["name"]), Span(line, row.Groups["seats"]));
            if (known.Any(quantity => quantity.Span.Overlaps(number))) continue;
            var seats = Seats(row);
            if (name.Slice(text).ToString().ToLowerInvariant() is "total" or "all" or "sum" or "total seats" or "seats")
            {
                yield return new Quantity("seats", seats, seats, seats, seats, null, number, Confidence);
                continue;
            }

            yield return new Quantity("seats", seats, seats, seats, null, Holder(text, name, entities), number, Confidence);
        }
    }

    private static TextSpan Span(Match line, Group part) => new(line.Index + part.Index, line.Index + part.Index + part.Length);

    private static int Seats(Match row) => int.TryParse(row.Groups["seats"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var seats) ? seats : 0;

    private static ActorRef Holder(string text, TextSpan name, Entities entities)
    {
        var mention = entities.Mentions.FirstOrDefault(mention => mention.Span == name);
        var actor = mention is null ? null : entities.Actor(mention.Actor);
        return new ActorRef(name.Of(text), name.Start, name.End, mention?.Actor, actor?.Name, mention?.Type ?? EntityType.Org, actor?.Code);
    }

    private static bool IsOfSeats(string heading) => Subject().IsMatch(heading) && !Percent().IsMatch(heading[Math.Max(0, heading.LastIndexOf('\n', Math.Max(0, heading.TrimEnd().Length - 1)))..]);

    [GeneratedRegex(@"[^\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    /// <summary>A name, a colon, dash or wide blank, and nothing behind the number but a bracket: "(+3)".</summary>
    [GeneratedRegex(@"^\s*(?:[-•*]\s*|\d{1,2}[.)]\s+)?(?<name>\p{L}[^\n:–—|\t]*?)\s*(?:(?::|\s[-–—]+|\||\t|\s{2,}|\s?(?:\.{3,}|…+|_{3,}))\s*(?<seats>\d{1,4})\s*(?:\([^)]{0,12}\))?|\((?<seats>\d{1,4})\)|\s(?<seats>\d{1,4})(?:\s\([^)]{0,12}\))?)[.,;]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    /// <summary>"A majority is 272" is a sentence.</summary>
    [GeneratedRegex(@"\b(?:is|are|was|were|of|to|than|with|for|by|in|on|at|and|the|needs?|has|have|won|since|from|until)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"\b(?:seats?|mandates|chamber|parliament|assembly|council|legislature|senate|deputies|lawmakers)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"%|\bper ?cent|\bvotes\b|\bgoals\b|\bpoints\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
