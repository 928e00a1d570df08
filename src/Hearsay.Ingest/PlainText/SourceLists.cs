using Hearsay.Core;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Finds lists of sources: entries under "References" or "Sources", and numbered notes at the end that name a place to look up.</summary>
internal sealed class SourceLists(Words words)
{
    private const int LongestHeading = 40;
    private const int LongestEntry = 400;
    private const int FewestNotes = 2;
    private const int MostBelowNotes = 3; // lines about the author, how to comment

    public void Mark(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var isList = false;
        for (var at = 0; at < end; at++)
        {
            if (kinds[at] is not (LineKind.Body or LineKind.Noise)) continue;
            if (IsHeading(lines[at].Text) && at + 1 < end && IsEntry(lines[at + 1].Text)) (isList, kinds[at]) = (true, LineKind.Heading);
            else if (isList) isList = IsEntry(lines[at].Text) || (kinds[at] == LineKind.Noise && IsFollowed(lines, at, end));
            if (isList && kinds[at] != LineKind.Heading && IsEntry(lines[at].Text)) kinds[at] = LineKind.Source;
        }

        MarkNotes(lines, end, kinds);
        for (var at = 0; at < end; at++)
            if (kinds[at] is LineKind.Noise or LineKind.Body && Array.IndexOf(kinds, LineKind.Body, 0, at) >= 0 && IsNamed(lines[at].Text) && (at + 1 >= end || kinds[at + 1] is not LineKind.Body)) kinds[at] = LineKind.Source;
    }

    /// <summary>"Source: Northern Agency", alone behind the text.</summary>
    private bool IsNamed(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && line.Length <= LongestHeading && line[^1] != '.' && words.Has("source-heading", line.AsSpan(0, colon));

    /// <summary>Lines near the end that begin with a number in brackets, two of them at least.</summary>
    private static void MarkNotes(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var first = end;
        var below = MostBelowNotes;
        for (var at = end - 1; at >= 0 && (kinds[at] == LineKind.Noise || IsNote(lines[at].Text) || (first == end && below-- > 0)); at--)
            if (IsNote(lines[at].Text)) first = at;
        var notes = Enumerable.Range(first, end - first).Where(at => IsNote(lines[at].Text)).ToList();
        if (notes.Count < FewestNotes) return;
        foreach (var at in notes) kinds[at] = LineKind.Source;
    }

    private bool IsHeading(string line) => line.Length <= LongestHeading && words.Has("source-heading", line.AsSpan().TrimEnd(": ."));

    private static bool IsFollowed(List<ScrapeText> lines, int at, int end) => at + 1 < end && IsEntry(lines[at + 1].Text);

    /// <summary>It has an address, a year or a title in quotes, or a number in front.</summary>
    private static bool IsEntry(string line)
    {
        if (line.Length > LongestEntry) return false;
        return IsNote(line) || LineFurniture.HasAddress(line) || HasYear(line) || line[0] is '"' or '“' or '«' || line[0] == '^' || char.IsDigit(line[0]);
    }

    private static bool IsNote(string line) =>
        line.Length <= LongestEntry && line[0] is '[' or '(' or '↑' or '^' && line.Length > 3 && line.AsSpan(1).TrimStart(" ^↑")[..1].ContainsAnyInRange('0', '9') && line.AsSpan(1, Math.Min(5, line.Length - 1)).ContainsAny(']', ')', ' ');

    private static bool HasYear(string line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            var isYear = line[at] is '1' or '2' && line[at + 1] is '9' or '0' && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3]);
            if (isYear && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + 4 == line.Length || !char.IsLetterOrDigit(line[at + 4]))) return true;
        }

        return false;
    }
}
