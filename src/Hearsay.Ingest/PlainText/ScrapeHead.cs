using Hearsay.Core;

namespace Hearsay.Ingest.PlainText;

/// <summary>
/// What stands above the first paragraph of a scrape: the outlet's name, its motto and buttons, the headline, date and authors. Of the lines
/// that may be the headline the one is taken that is long, the first of its kind, and next to the date or the text.
/// </summary>
internal sealed class ScrapeHead
{
    private const int Longest = 40; // lines
    private const int LongestTitle = 200;
    private const int SentenceWords = 4, LongWords = 5;
    private const int MostSiteWords = 6;

    // Weights of a headline's signs in words of its length, of which no more than Weighty count. Chosen on 26 scrapes of our own writing.
    private const int Weighty = 10, BeforeText = 6, BehindDate = 3, FirstLong = 5, Repeated = 8, Motto = 1;

    private readonly List<ScrapeText> _lines;
    private readonly LineKind[] _kinds;
    private readonly List<int> _plain = []; // lines that may be the headline

    private ScrapeHead(List<ScrapeText> lines, LineKind[] kinds) => (_lines, _kinds) = (lines, kinds);

    /// <summary>The first line of the text proper.</summary>
    public int End { get; private set; }

    /// <summary>Index of the headline, or -1.</summary>
    public int Title { get; private set; } = -1;

    /// <summary>Lines that give date or authors.</summary>
    public List<int> Bylines { get; } = [];

    public string? Site { get; private set; }

    /// <param name="end">Where the comments begin.</param>
    /// <param name="kinds">Of each line what is known: furniture, captions, posts; the others are body.</param>
    public static ScrapeHead Read(List<ScrapeText> lines, int end, LineKind[] kinds, Datelines datelines)
    {
        var head = new ScrapeHead(lines, kinds);
        for (; head.End < Math.Min(end, Longest); head.End++)
        {
            var line = lines[head.End];
            if (head.IsByline(head.End, datelines)) head.Bylines.Add(head.End);
            else if (kinds[head.End] != LineKind.Body) head.Site ??= Appealed(line.Text);
            else if (IsText(line) && !head.IsStandfirst(head.End, datelines)) break;
            else head._plain.Add(head.End);
        }

        head.Choose(datelines);
        return head;
    }

    /// <summary>Marks the headline, what gives date and authors, and the outlet's own lines.</summary>
    /// <param name="title">The index of the headline.</param>
    public void Mark(int title)
    {
        foreach (var line in _plain) _kinds[line] = line > title && _lines[line].Words >= LongWords ? Below(line) : LineKind.Noise;
        foreach (var line in Bylines) _kinds[line] = LineKind.Dateline;
        _kinds[title] = LineKind.Title;
    }

    /// <summary>Behind the date and without an end mark it says what a picture shows; before it, what the article is about.</summary>
    private LineKind Below(int line) =>
        !_lines[line].EndsSentence && Bylines.Exists(byline => byline < line) && !Bylines.Exists(byline => byline > line) && Title < Bylines.Find(byline => byline < line) ? LineKind.Caption : LineKind.Body;

    private bool IsByline(int at, Datelines datelines)
    {
        if (_kinds[at] == LineKind.Noise && !_lines[at].Text.AsSpan().ContainsAnyInRange('0', '9')) return false;
        if (datelines.IsOne(_lines[at])) return true;
        if (_plain.Count == 0 || _kinds[at] != LineKind.Body) return false;
        return (Bylines.Count > 0 && Bylines[^1] == at - 1 && datelines.GoesOn(_lines[at])) || (_lines[_plain[^1]].Words >= SentenceWords && datelines.IsSignature(_lines[at]));
    }

    /// <summary>A sentence below the headline with a dateline close below.</summary>
    private bool IsStandfirst(int at, Datelines datelines)
    {
        if (_plain.Count == 0 || Bylines.Count > 0 || _lines[at].IsBullet) return false;
        for (var below = at + 1; below < Math.Min(_lines.Count, at + 4); below++)
            if (datelines.IsOne(_lines[below])) return true;
        return false;
    }

    /// <summary>A sentence or a list: the text has begun.</summary>
    private static bool IsText(ScrapeText line)
    {
        if (line.IsBullet || line.Text.Length > LongestTitle || line.Words >= 28 || line.Text[^1] is ',' or ';' || (line.Text[^1] == ':' && line.Words > 1)) return true;
        var isQuestion = line.Text.AsSpan().TrimEnd("\"'”’»)")[^1] is '?' or '!';
        return line.EndsSentence && line.Words >= (isQuestion ? 14 : SentenceWords);
    }

    private void Choose(Datelines datelines)
    {
        MoveSignatures(datelines);
        var best = 0;
        foreach (var at in _plain)
        {
            if (_lines[at].Words < 2 || Weight(at) <= best || IsText(_lines[at])) continue;
            (Title, best) = (at, Weight(at));
        }

        if (Title < 0 || !HasSigns() || !IsFollowed()) Title = -1;
        if (Title >= 0) Site = _plain.TakeWhile(at => at < Title).Select(at => _lines[at].Text).FirstOrDefault(IsName) ?? Site;
    }

    /// <summary>A name between the headline and the date is the author's.</summary>
    private void MoveSignatures(Datelines datelines)
    {
        foreach (var at in _plain.ToArray())
        {
            if (!Bylines.Contains(at + 1) || !datelines.GoesOn(_lines[at]) || !_plain.Exists(other => other < at && _lines[other].Words >= SentenceWords)) continue;
            _plain.Remove(at);
            Bylines.Insert(Bylines.IndexOf(at + 1), at);
        }
    }

    private int Weight(int at)
    {
        var line = _lines[at];
        var weight = Math.Min(line.Words, Weighty);
        if (at + 1 == End || Bylines.Contains(at + 1) || (at + 1 < _kinds.Length && _kinds[at + 1] == LineKind.Caption)) weight += BeforeText;
        if (Bylines.Contains(at - 1)) weight += BehindDate;
        if (line.Words >= LongWords && at == _plain.Find(other => _lines[other].Words >= LongWords)) weight += FirstLong;
        if (_lines.FindIndex(at + 1, other => other.Text == line.Text) >= 0) weight += Repeated;
        if (line.Text[0] is '"' or '“' && line.Text[^1] is '"' or '”') weight -= Motto;
        return weight;
    }

    private bool HasSigns() => Bylines.Count > 0 || Array.IndexOf(_kinds, LineKind.Noise, 0, End) >= 0;

    /// <summary>More of the head, a blank line or longer text comes behind the headline; else the short lines are a list.</summary>
    private bool IsFollowed() =>
        Bylines.Count > 0 || Title + 1 < End || (Title + 1 < _lines.Count && (_lines[Title + 1].IsApart || _lines[Title + 1].Text.Length > _lines[Title].Text.Length));

    private static bool IsName(string text) =>
        text.Split(' ') is { Length: >= 2 and <= MostSiteWords } words && char.IsLetter(text[^1])
        && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "for" or "from");

    /// <summary>"Support NAME": whom a reader is asked to support.</summary>
    private static string? Appealed(string text) =>
        text.StartsWith("Support ", StringComparison.Ordinal) || text.StartsWith("Donate to ", StringComparison.Ordinal) ? text[(text.IndexOf(' ') + 1)..].Replace("to ", "", StringComparison.Ordinal) : null;
}
