using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Says of each line before the comments what it is.</summary>
internal sealed class LineSorter(Phrases phrases, Words words, DateText dates, AuthorNames names)
{
    private const int LongestTitle = 200;
    private const int LongestHeading = 80;
    private const int LongestByline = 100;

    private readonly Captions _captions = new(words);

    /// <param name="kinds">Filled for the lines before <paramref name="end"/>.</param>
    /// <param name="title">The title that the container states, or null.</param>
    /// <returns>What stands above the text.</returns>
    public ScrapeHead Sort(List<ScrapeText> lines, int end, LineKind[] kinds, string? title)
    {
        for (var at = 0; at < end; at++) kinds[at] = IsNoise(lines[at].Text) ? LineKind.Noise : LineKind.Body;
        var head = ScrapeHead.Read(lines, end, IsNoise, names, dates);
        var headline = title is null && head.Title >= 0 ? MarkHead(head, kinds) : MarkTitle(lines, end, kinds, title);
        for (var at = 0; at < end; at++)
            if (kinds[at] == LineKind.Body) kinds[at] = Kind(lines, at, end, kinds, headline);
        MarkRelated(lines, end, kinds);
        for (var at = 0; at < end; at++)
            if (IsStray(lines, at, end, kinds)) kinds[at] = LineKind.Noise;
        return head;
    }

    private static int MarkHead(ScrapeHead head, LineKind[] kinds)
    {
        for (var at = 0; at < head.Title; at++) kinds[at] = LineKind.Noise;
        foreach (var byline in head.Bylines) kinds[byline] = LineKind.Noise;
        kinds[head.Title] = LineKind.Title;
        return head.Title;
    }

    /// <summary>A few words without an end mark, with noise or nothing on both sides.</summary>
    private static bool IsStray(List<ScrapeText> lines, int at, int end, LineKind[] kinds)
    {
        if (kinds[at] is not (LineKind.Body or LineKind.Heading) || lines[at].Words > 4 || lines[at].EndsSentence) return false;
        var (before, behind) = (at == 0 || kinds[at - 1] == LineKind.Noise, at + 1 >= end || kinds[at + 1] == LineKind.Noise);
        return before && behind && end > 2;
    }

    /// <summary>Counters, buttons, addresses, known lines of furniture.</summary>
    public bool IsNoise(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('a', 'z') && line.Length < 40 && !HasLetters(line)) return true;
        if (IsAddress(line) || IsPostMark(line)) return true;
        return (phrases.Read(line) & (PhraseKind.Noise | PhraseKind.Comments)) != 0 || IsAppeal(line) || IsPointer(line);
    }

    /// <summary>"Related: TITLE", "Read also: TITLE".</summary>
    private bool IsPointer(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 3 and < 30 and var colon && !line.EndsWith('.') && (phrases.Read(line[..colon]) & PhraseKind.Related) != 0;

    /// <summary>"Support NAME", "Donate to NAME": a button of few words, no sentence.</summary>
    private static bool IsAppeal(string line) =>
        line.Length < 40 && line[^1] is not ('.' or ',' or ';') && line.Split(' ') is { Length: 2 or 3 } parts
        && parts[0].ToLowerInvariant() is "support" or "donate" or "follow" or "subscribe" && char.IsUpper(parts[^1][0]);

    private static bool HasLetters(string line)
    {
        var letters = 0;
        foreach (var letter in line)
            if (char.IsLetter(letter)) letters++;
        return letters > 3;
    }

    private static bool IsAddress(string line) => !line.Contains(' ') &&
        (line.StartsWith("http://", StringComparison.Ordinal) || line.StartsWith("https://", StringComparison.Ordinal)
        || line.StartsWith("www.", StringComparison.Ordinal) || line.StartsWith("pic.twitter.com", StringComparison.Ordinal));

    /// <summary>"— NAME (@handle) March 3, 2020", the foot of a quoted post.</summary>
    public bool IsPostMark(string line) =>
        line.Length < 160 && line.Contains("(@", StringComparison.Ordinal) && dates.First(line) is not null;

    private static int MarkTitle(List<ScrapeText> lines, int end, LineKind[] kinds, string? title)
    {
        var at = Array.FindIndex(kinds, 0, end, kind => kind != LineKind.Noise);
        if (at < 0) return -1;
        var isTitle = title is null ? IsHeadline(lines, at, end) : TitleText.Letters(title) == TitleText.Letters(lines[at].Text);
        if (isTitle) kinds[at] = LineKind.Title;
        return isTitle ? at : -1;
    }

    private static bool IsHeadline(List<ScrapeText> lines, int at, int end)
    {
        var line = lines[at];
        if (line.Text.Length > LongestTitle || line.Words < 2 || line.Text[^1] is '.' or ',' or ';' or ':' || at + 1 >= end) return false;
        return lines[at + 1].IsApart || lines[at + 1].Text.Length > line.Text.Length;
    }

    private LineKind Kind(List<ScrapeText> lines, int at, int end, LineKind[] kinds, int headline)
    {
        var line = lines[at];
        if (headline >= 0 && at > headline && line.Text == lines[headline].Text) return LineKind.Caption;
        if (Captions.NamesSource(line.Text) || _captions.NamesPicture(line.Text)) return LineKind.Caption;
        if (IsByline(line) && at < 12) return LineKind.Noise;
        return IsHeading(lines, at, end, kinds) ? LineKind.Heading : LineKind.Body;
    }

    private bool IsByline(ScrapeText line)
    {
        if (line.Text.Length > LongestByline || line.EndsSentence) return false;
        if (dates.Find(line.Text) is { } found && (found.End - found.Start) * 2 > line.Text.Length) return true;
        return line.Words <= 6 && words.BehindBy(line.Text).Length is var rest && rest < line.Text.Length && rest > 0 && char.IsUpper(line.Text[^rest]);
    }

    private static bool IsHeading(List<ScrapeText> lines, int at, int end, LineKind[] kinds)
    {
        var line = lines[at];
        if (line.Text.Length > LongestHeading || line.Words > 10 || line.IsBullet || char.IsPunctuation(line.Text[^1]) && line.Text[^1] != '?') return false;
        if (at + 1 >= end || kinds[at + 1] == LineKind.Noise || !char.IsUpper(line.Text[0]) && !char.IsDigit(line.Text[0])) return false;
        return lines[at + 1].Text.Length > line.Text.Length && !char.IsLower(lines[at + 1].Text[0]);
    }

    /// <summary>Short lines behind "Related" or "Read more" are titles of other articles, up to the next sentence.</summary>
    private void MarkRelated(List<ScrapeText> lines, int end, LineKind[] kinds)
    {
        var isList = false;
        for (var at = 0; at < end; at++)
        {
            if (kinds[at] == LineKind.Noise) isList |= (phrases.Read(lines[at].Text) & PhraseKind.Related) != 0;
            else if (lines[at].EndsSentence && lines[at].Words > 8) isList = false;
            else if (isList && lines[at].Words <= 25) kinds[at] = LineKind.Noise;
        }
    }
}
