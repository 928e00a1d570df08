using System.Globalization;
using Hearsay.Core;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Date and authors of a scrape, from the short lines near its top; a newsroom that signs where no person does.</summary>
internal sealed class ScrapeFacts(AuthorNames names, DateText dates, Words words)
{
    private const int Top = 15; // lines looked at
    private const int LongestLine = 120;
    private const int LongestDelay = 60; // days

    /// <summary>Of the dates near the top the one that says "published", else the first below the headline, else the first.</summary>
    public StatedDay? Date(List<ScrapeText> lines, LineKind[] kinds)
    {
        var title = Array.IndexOf(kinds, LineKind.Title);
        var found = Dates(lines, kinds).ToList();
        return found.Find(one => kinds[one.Line] == LineKind.Dateline && IsPublished(lines[one.Line].Text)).Day ?? found.Find(one => one.Line > title).Day ?? found.FirstOrDefault().Day ?? WithoutYear(lines, kinds);
    }

    /// <summary>The day of the last change that a short line near top or end gives.</summary>
    public DateOnly? Updated(List<ScrapeText> lines, LineKind[] kinds)
    {
        for (var at = 0; at < lines.Count; at++)
            if ((at < Top || at >= lines.Count - Top) && kinds[at] is LineKind.Noise or LineKind.Dateline && lines[at].Text.Length <= LongestLine && UpdatedIn(lines[at].Text) is { } day) return day;
        return null;
    }

    /// <summary>The day of "Last updated: 3 May 2020", where nothing says when the text was published.</summary>
    private DateOnly? UpdatedIn(string line) =>
        Says(line, "updated") && !Says(line, "published") && dates.Find(line) is { } found && dates.Find(line.AsSpan(found.End)) is null ? found.Date : null;

    private bool IsPublished(string line) => Says(line, "published");

    private bool Says(string line, string kind)
    {
        foreach (var range in line.AsSpan().SplitAny(' ', ':', '('))
            if (words.Has(kind, line.AsSpan()[range])) return true;
        return false;
    }

    /// <summary>The day of "Qarmat, February 11 (SNS)", its year from the last change, when that is at most two months later; null without.</summary>
    private StatedDay? WithoutYear(List<ScrapeText> lines, LineKind[] kinds)
    {
        if (Updated(lines, kinds) is not { } updated) return null;
        for (var at = 0; at < Math.Min(lines.Count, Top); at++)
        {
            if (kinds[at] != LineKind.Dateline || lines[at].Text.Length > LongestLine) continue;
            var parts = lines[at].Text.Split(' ', ',', '.', '(');
            for (var part = 0; part + 1 < parts.Length; part++)
                if (Day(parts[part], parts[part + 1], updated) is { } day) return new StatedDay(day, DateSignal.Byline);
        }

        return null;
    }

    private DateOnly? Day(string first, string second, DateOnly until)
    {
        var (month, number) = dates.Month(first) is > 0 and var named ? (named, second) : (dates.Month(second), first);
        if (month == 0 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is 0 or > 28 && day > DateTime.DaysInMonth(until.Year, month)) return null;
        var date = new DateOnly(until.Year, month, Math.Min(day, DateTime.DaysInMonth(until.Year, month)));
        if (date > until) date = date.AddYears(-1);
        return until.DayNumber - date.DayNumber <= LongestDelay ? date : null;
    }

    private IEnumerable<(int Line, StatedDay? Day)> Dates(List<ScrapeText> lines, LineKind[] kinds)
    {
        for (var at = 0; at < Math.Min(lines.Count, Top); at++)
        {
            var line = lines[at];
            if (kinds[at] == LineKind.Comment) break;
            if (dates.Find(line.Text) is not { } found || UpdatedIn(line.Text) is not null) continue;
            var isLine = line.Text.Length <= LongestLine && kinds[at] is LineKind.Noise or LineKind.Dateline && !line.Text.Contains("(@", StringComparison.Ordinal);
            if (isLine || IsDateline(line.Text, found.Start, found.End)) yield return (at, new StatedDay(found.Date, isLine ? DateSignal.Byline : DateSignal.Text));
        }
    }

    public List<string> Authors(List<ScrapeText> lines, LineKind[] kinds, ScrapeHead head)
    {
        for (var at = 0; at < Math.Min(lines.Count, Top); at++)
        {
            var line = lines[at];
            if (kinds[at] is not (LineKind.Noise or LineKind.Dateline) || line.Text.Length > LongestLine || (!names.StartsWithBy(line.Text) && !head.Bylines.Contains(at))) continue;
            var found = names.Read([line.Text], isStated: false);
            if (found.Count > 0) return found;
        }

        var desk = head.Bylines.Select(at => lines[at].Text).FirstOrDefault(text => dates.Find(text) is null);
        return desk is not null && names.Desk(desk) is { } name ? [name] : [];
    }

    /// <summary>"BAGHDAD, March 3, 2020 (Reuters) - ": a place in capitals, the date, a dash or a bracket.</summary>
    private static bool IsDateline(string line, int start, int end)
    {
        if (start is < 3 or > 40 || end >= line.Length) return false;
        var capitals = 0;
        foreach (var letter in line.AsSpan(0, start))
        {
            if (char.IsLower(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }

        return capitals >= 3 && line.AsSpan(end).TrimStart(" .,").StartsWith("(") | line.AsSpan(end).TrimStart(" .,") is ['-' or '–' or '—', ..];
    }
}
