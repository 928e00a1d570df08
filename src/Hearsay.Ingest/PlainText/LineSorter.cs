using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>Says of each line before the comments what it is: first what its wording tells, then what its place does.</summary>
internal sealed class LineSorter(Phrases phrases, Words words, LineFurniture furniture, DateText dates, Datelines datelines, ScrapeFacts facts)
{
    private const int LongestTitle = 200;
    private const int LongestHeading = 80;
    private const int LongestLabel = 30;
    private const int Top = 12, LongestList = 40; // lines
    private const int LongestPart = 16, LongestCaption = 40, LongestCredit = 8; // words

    private readonly Captions _captions = new(words);
    private readonly QuotedPosts _posts = new(dates);
    private readonly SourceLists _sources = new(words);
    private readonly StrayLines _strays = new(phrases, dates);

    /// <param name="kinds">Filled for the lines before <paramref name="end"/>.</param>
    /// <param name="title">The title that the container states, or null.</param>
    /// <returns>What stands above the text, and the indices of the lines of each quoted post.</returns>
    public (ScrapeHead Head, List<List<int>> Posts) Sort(List<ScrapeText> lines, int end, LineKind[] kinds, string? title)
    {
        for (var at = 0; at < end; at++) kinds[at] = Worded(lines[at].Text);
        foreach (var at in Channels(lines, end, kinds)) kinds[at] = LineKind.Noise;
        for (var at = 0; at + 1 < end; at++)
            if (kinds[at] == LineKind.Body && kinds[at + 1] == LineKind.Caption && GoesOn(lines[at], lines[at + 1])) kinds[at] = LineKind.Caption;
        for (var at = 1; at < end; at++)
            if (kinds[at] == LineKind.Body && kinds[at - 1] == LineKind.Body && lines[at - 1].EndsSentence && lines[at - 1].Words <= LongestCaption && IsCredit(lines[at])) (kinds[at - 1], kinds[at]) = (LineKind.Caption, LineKind.Caption);
        for (var at = 1; at + 1 < end; at++)
            if (kinds[at] == LineKind.Body && kinds[at - 1] == LineKind.Caption && IsNextCaption(lines[at]) && lines[at + 1].Words > lines[at].Words) kinds[at] = LineKind.Caption;
        var posts = _posts.Mark(lines, end, kinds);
        _sources.Mark(lines, end, kinds);
        var head = ScrapeHead.Read(lines, end, kinds, datelines, phrases);
        var headline = title is null && head.Title >= 0 ? head.Title : TitleLine(lines, end, kinds, title);
        if (headline >= 0 && headline < head.End) head.Mark(headline);
        else if (headline >= 0) kinds[headline] = LineKind.Title;
        else foreach (var line in head.Bylines) kinds[line] = LineKind.Dateline;
        for (var at = 0; at < end; at++)
            if (kinds[at] == LineKind.Body) kinds[at] = Placed(lines, at, headline);
        _strays.Mark(lines, end, kinds, facts.Authors(lines, kinds, head));
        var (labels, speakers) = (Labels(lines), Speakers(lines, end, kinds));
        for (var at = 0; at < end; at++)
            if (kinds[at] == LineKind.Body && IsHeading(lines, at, end, kinds) && !labels.Contains(Label(lines[at].Text)) && !speakers.Contains(WithoutOffice(lines[at].Text))) kinds[at] = LineKind.Heading;
        return (head, posts);
    }

    /// <summary>What the rules took for a caption only since it does not end as the sentences of the text do.</summary>
    public bool IsOddCaption(ScrapeText line, LineKind kind) => kind == LineKind.Caption && !line.EndsSentence && line.Words <= LongestCaption && Worded(line.Text) == LineKind.Body;

    private LineKind Worded(string line)
    {
        if (_captions.NamesPicture(line) || _captions.BeginsAsPicture(line)) return LineKind.Caption;
        if (furniture.IsOne(line)) return LineKind.Noise;
        return Captions.NamesSource(line) ? LineKind.Caption : LineKind.Body;
    }

    /// <summary>A caption of two sentences that stand apart: the second takes up the first with "Rather, …".</summary>
    private bool GoesOn(ScrapeText line, ScrapeText caption) =>
        line.Words <= LongestPart && caption.Text.IndexOf(',') is > 0 and var comma && words.Has("connective", caption.Text.AsSpan(0, comma));

    /// <summary>The name of a channel over each of its messages, a date below it each time.</summary>
    private List<int> Channels(List<ScrapeText> lines, int end, LineKind[] kinds) =>
        [.. Enumerable.Range(0, Math.Max(0, end - 1)).Where(at => kinds[at] is LineKind.Body or LineKind.Caption && lines[at].Words <= LongestCredit && lines[at + 1].Words <= LongestCredit && datelines.IsOne(lines[at + 1]))
            .GroupBy(at => lines[at].Text).Where(alike => alike.Count() > 1).SelectMany(alike => alike)];

    /// <summary>Two paragraphs at least stand above: a place with a date signs them.</summary>
    private static bool IsBelowText(List<ScrapeText> lines, int at) => lines.Take(at).Count(line => line.EndsSentence && line.Words > LongestPart) > 1;

    /// <summary>Below a caption: too long for a heading, or with a comma, and no sentence.</summary>
    private static bool IsNextCaption(ScrapeText line) =>
        line.Words is >= 8 and <= LongestCaption && !line.EndsSentence && !line.IsBullet && line.Text[^1] is not (':' or ',' or ';') && (line.Words > 10 || line.Text.Contains(','));

    /// <summary>Who took a picture and for whom: "ADA QUILL | Valley Post", "Valley Post / Ada Quill".</summary>
    private static bool IsCredit(ScrapeText line)
    {
        if (line.EndsSentence || line.Words > LongestCredit) return false;
        if (line.Text.Contains(" via ", StringComparison.Ordinal) && Array.TrueForAll(line.Text.Split(' '), word => word is "via" or "/" || char.IsUpper(word[0]))) return true;
        var mark = line.Text.IndexOfAny(['|', '/']);
        return mark > 1 && mark + 2 < line.Text.Length && line.Text[mark - 1] == ' ' && line.Text[mark + 1] == ' '
            && Array.TrueForAll(line.Text.Split(' '), word => word is "|" or "/" or "for" or "the" || char.IsUpper(word[0]));
    }

    /// <summary>The first line that is no furniture, when it can be a headline or is the one that is stated; or -1.</summary>
    private int TitleLine(List<ScrapeText> lines, int end, LineKind[] kinds, string? title)
    {
        if (title is not null) return Enumerable.Range(0, Math.Min(end, Top)).FirstOrDefault(at => TitleText.Letters(title) == TitleText.Letters(lines[at].Text), -1);
        var first = Array.FindIndex(kinds, 0, end, kind => kind != LineKind.Noise);
        return first >= 0 && kinds[first] == LineKind.Body && IsHeadline(lines, first, end) && !datelines.IsOne(lines[first]) ? first : -1;
    }

    private static bool IsHeadline(List<ScrapeText> lines, int at, int end)
    {
        var line = lines[at];
        if (line.Text.Length > LongestTitle || line.Words < 2 || line.Text[^1] is '.' or ',' or ';' or ':' || at + 1 >= end) return false;
        return lines[at + 1].IsApart || (lines[at + 1].IsBullet && line.Words > LongestCredit / 2) || lines[at + 1].Text.Length > line.Text.Length;
    }

    private LineKind Placed(List<ScrapeText> lines, int at, int headline)
    {
        if (headline >= 0 && at > headline && lines[at].Text == lines[headline].Text) return LineKind.Caption;
        if (at >= Top && datelines.IsTime(lines[at].Text)) return LineKind.Noise;
        return at < Top && !lines[at].EndsSentence && !IsBelowText(lines, at) && datelines.IsOne(lines[at]) ? LineKind.Dateline : LineKind.Body;
    }

    /// <summary>The sentence of the line before goes on.</summary>
    private static bool IsCut(List<ScrapeText> lines, int at, LineKind[] kinds) =>
        at > 0 && kinds[at - 1] == LineKind.Body && !lines[at].IsApart && lines[at - 1].Words >= LongestCredit && !lines[at - 1].EndsSentence && !lines[at - 1].IsBullet && lines[at - 1].Text[^1] is not (':' or ';');

    /// <summary>Among lines of a few words below a colon.</summary>
    private static bool IsListed(List<ScrapeText> lines, int at, LineKind[] kinds)
    {
        var first = at;
        while (first > Math.Max(0, at - LongestList) && kinds[first - 1] == LineKind.Body && lines[first - 1].Words <= LongestCredit && lines[first - 1].Text[^1] != ':') first--;
        return first > 0 && kinds[first - 1] == LineKind.Body && lines[first - 1].Text[^1] == ':';
    }

    /// <summary>A name below a letter to the editor, or the place below the name.</summary>
    private static bool IsSigned(List<ScrapeText> lines, int at, LineKind[] kinds)
    {
        return IsNameOver(at) || (at > 0 && kinds[at - 1] == LineKind.Body && IsNameOver(at - 1));

        bool IsNameOver(int line) => line > 0 && kinds[line - 1] == LineKind.Body && lines[line - 1].EndsSentence && lines[line].Words is >= 2 and <= 5 && IsScrap(line) && IsScrap(line + 1)
            && Array.TrueForAll(lines[line].Text.Split(' '), word => !char.IsLower(word[0]));

        bool IsScrap(int line) => line < lines.Count && lines[line].Words <= 5 && (!lines[line].EndsSentence || lines[line].Text[^1] == ')');
    }

    /// <summary>What stands before the colon of more than one line: who speaks in an interview.</summary>
    private static HashSet<string> Labels(List<ScrapeText> lines) =>
        [.. lines.DistinctBy(line => line.Text).Select(line => Label(line.Text)).Where(label => label.Length > 0).GroupBy(label => label).Where(alike => alike.Count() > 1).Select(alike => alike.Key)];

    /// <summary>Short lines that come back: who has the word in the record of a debate.</summary>
    private static HashSet<string> Speakers(List<ScrapeText> lines, int end, LineKind[] kinds) =>
        [.. lines.Where((line, at) => at < end && kinds[at] == LineKind.Body && line.Words <= LongestCredit && !line.EndsSentence).GroupBy(line => WithoutOffice(line.Text)).Where(alike => alike.Count() > 1).Select(alike => alike.Key)];

    /// <summary>"Ada Quill (Harbour List)" as "Ada Quill".</summary>
    private static string WithoutOffice(string line) => line[^1] == ')' && line.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? line[..open] : line;

    private static string Label(string line) => line.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestLabel and var colon ? line[..colon] : "";

    private static bool IsHeading(List<ScrapeText> lines, int at, int end, LineKind[] kinds)
    {
        var (line, last) = (lines[at], lines[at].Text.AsSpan().TrimEnd("'’\"”")[^1]);
        if (line.Text.Length > LongestHeading || line.Words > 10 || line.IsBullet || (char.IsPunctuation(last) && last != '?')) return false;
        if (at + 1 >= end || kinds[at + 1] == LineKind.Noise || IsCut(lines, at, kinds) || IsListed(lines, at, kinds) || IsSigned(lines, at, kinds) || (!char.IsUpper(line.Text.AsSpan().TrimStart("'‘\"“")[0]) && !char.IsDigit(line.Text[0]))) return false;
        return lines[at + 1].Text.Length > line.Text.Length && !char.IsLower(lines[at + 1].Text[0]);
    }
}
