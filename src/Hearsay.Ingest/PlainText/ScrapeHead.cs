using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// What stands above the first paragraph of a scrape: the outlet's name, its motto and buttons, the headline, date and authors. The
/// headline is the line before the date or the byline, else the first that is no noise.
/// </summary>
internal sealed class ScrapeHead
{
    private const int Longest = 14; // lines
    private const int LongestLine = 200, LongestByline = 120;
    private const int SentenceWords = 12;
    private const int MostSiteWords = 5;

    private readonly List<ScrapeText> _lines;
    private readonly List<int> _plain = []; // lines that may be the headline
    private int _noise;

    private ScrapeHead(List<ScrapeText> lines) => _lines = lines;

    /// <summary>The first line of the text proper, or one past the headline.</summary>
    public int End { get; private set; }

    /// <summary>Index of the headline, or -1.</summary>
    public int Title { get; private set; } = -1;

    /// <summary>Lines that give date or authors.</summary>
    public List<int> Bylines { get; } = [];

    public string? Site { get; private set; }

    /// <param name="end">Where the comments begin.</param>
    /// <param name="isNoise">Whether a line is no part of any text.</param>
    public static ScrapeHead Read(List<ScrapeText> lines, int end, Func<string, bool> isNoise, AuthorNames names, DateText dates)
    {
        var head = new ScrapeHead(lines);
        var at = 0;
        for (; at < Math.Min(end, Longest) && !head.IsText(at); at++)
        {
            var text = lines[at].Text;
            if (head.IsByline(at, names, dates)) head.Bylines.Add(at);
            else if (isNoise(text)) (head._noise, head.Site) = (head._noise + 1, head.Site ?? Appealed(text));
            else if (text.Length <= LongestLine) head._plain.Add(at);
        }

        head.End = at;
        head.Choose(end);
        return head;
    }

    /// <summary>A sentence of some length, or a list: the text has begun.</summary>
    private bool IsText(int at)
    {
        var line = _lines[at];
        return line.IsBullet || line.Text.Length > LongestLine || (line.Words >= SentenceWords && line.EndsSentence && line.Text[^1] is not '?' and not '!') || line.Text[^1] is ',' or ';' or ':';
    }

    private bool IsByline(int at, AuthorNames names, DateText dates)
    {
        var text = _lines[at].Text;
        if (text.Length > LongestByline || (_lines[at].EndsSentence && (text[^1] != '.' || _lines[at].Words > 8))) return false;
        if (dates.Find(text) is { } found && ((found.End - found.Start) * 2 > text.Length || names.Read([text], isStated: false).Count > 0)) return true;
        if (_lines[at].Words <= 8 && names.StartsWithBy(text) && names.Read([text], isStated: false).Count > 0) return true;
        return Bylines.Count > 0 && Bylines[^1] == at - 1 && _plain.Count > 0 && _lines[at].Words is >= 2 and <= 4 && !_lines[at].EndsSentence
            && Array.TrueForAll(text.Split(' '), word => char.IsUpper(word[0]));
    }

    private void Choose(int end)
    {
        if (_plain.Count == 0 || Bylines.Count + _noise == 0) return;
        Title = Bylines.Count > 0 ? _plain.FindLast(at => at < Bylines[0]) : _plain[0];
        if (_plain[0] > Title) Title = _plain[0];
        if (Title + 1 >= end || _lines[Title].Words < 2 || _lines[Title].Text[^1] is '.' || !IsFollowed()) (Title, End) = (-1, 0);
        if (Title >= 0 && _plain[0] < Title && IsName(_lines[_plain[0]].Text)) Site = _lines[_plain[0]].Text;
    }

    /// <summary>A longer line, a byline or a blank line comes behind the headline; else the short lines are a list.</summary>
    private bool IsFollowed() => Bylines.Contains(Title + 1) || _lines[Title + 1].IsApart || _lines[Title + 1].Text.Length > _lines[Title].Text.Length;

    private static bool IsName(string text) =>
        text.Split(' ') is { Length: >= 2 and <= MostSiteWords } words && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "for") && char.IsLetter(text[^1]);

    /// <summary>"Support NAME": whom a reader is asked to support.</summary>
    private static string? Appealed(string text) =>
        text.StartsWith("Support ", StringComparison.Ordinal) || text.StartsWith("Donate to ", StringComparison.Ordinal) ? text[(text.IndexOf(' ') + 1)..].Replace("to ", "", StringComparison.Ordinal) : null;
}
