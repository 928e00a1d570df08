using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;

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
    private const int LongestCount = 40; // "1,204 members, 87 online"
    private const int StandfirstWords = 8, LongTitle = 18;
    private const int LongestFurniture = 12; // lines between a motto and the date

    // Weights of a headline's signs in words of its length, of which no more than Weighty count. Chosen on 26 scrapes of our own writing.
    private const int Weighty = 10, BeforeText = 6, BehindDate = 3, FirstLong = 5, Repeated = 5, Motto = 1, LeastWeight = 3, OwnName = 8, Stated = 20;

    /// <summary>Of a mail.</summary>
    public const string Subject = "Subject: ";

    private readonly List<ScrapeText> _lines;
    private readonly LineKind[] _kinds;
    private readonly Phrases _phrases;
    private readonly List<int> _plain = []; // lines that may be the headline

    private ScrapeHead(List<ScrapeText> lines, LineKind[] kinds, Phrases phrases) => (_lines, _kinds, _phrases) = (lines, kinds, phrases);

    /// <summary>The first line of the text proper.</summary>
    public int End { get; private set; }

    /// <summary>Index of the headline, or -1.</summary>
    public int Title { get; private set; } = -1;

    /// <summary>Lines that give date or authors.</summary>
    public List<int> Bylines { get; } = [];

    public string? Site { get; private set; }

    /// <param name="end">Where the comments begin.</param>
    /// <param name="kinds">Of each line what is known: furniture, captions, posts; the others are body.</param>
    public static ScrapeHead Read(List<ScrapeText> lines, int end, LineKind[] kinds, Datelines datelines, Phrases phrases)
    {
        var head = new ScrapeHead(lines, kinds, phrases);
        for (; head.End < Math.Min(end, Longest); head.End++)
        {
            var line = lines[head.End];
            if (head.IsByline(head.End, datelines)) head.Bylines.Add(head.End);
            else if (head.IsChannel(head.End)) kinds[head.End] = LineKind.Noise;
            else if (kinds[head.End] != LineKind.Body) head.Site ??= Appealed(line.Text);
            else if ((IsText(line) || head.IsWrapped(head.End, datelines)) && !head.IsStandfirst(head.End, datelines)) break;
            else head._plain.Add(head.End);
        }

        head.Choose(datelines);
        return head;
    }

    /// <summary>Marks the headline, what gives date and authors, and the outlet's own lines.</summary>
    /// <param name="title">The index of the headline.</param>
    public void Mark(int title)
    {
        foreach (var line in _plain) _kinds[line] = line > title && _lines[line].Words >= LongWords ? Below(line) : IsFirstHeading(line) ? LineKind.Body : LineKind.Noise;
        foreach (var line in Bylines) _kinds[line] = LineKind.Dateline;
        _kinds[title] = LineKind.Title;
    }

    /// <summary>Behind the date and without an end mark it says what a picture shows; before it, what the article is about.</summary>
    private LineKind Below(int line) =>
        !Captions.IsSpeaker(_lines[line].Text) && _lines[line].Text.AsSpan().ContainsAnyInRange('a', 'z') && !_lines[line].EndsSentence && Bylines.Exists(byline => byline < line) && !Bylines.Exists(byline => byline > line) && Title < Bylines.Find(byline => byline < line) ? LineKind.Caption : LineKind.Body;

    /// <summary>A few words between the date and the first paragraph.</summary>
    private bool IsFirstHeading(int line) => line == End - 1 && Bylines.Count > 0 && line > Bylines[^1] && line > Title && _lines[line].Words > 1 && !_lines[line].Text.AsSpan().ContainsAnyInRange('0', '9');

    private bool IsByline(int at, Datelines datelines)
    {
        if (_kinds[at] == LineKind.Noise && !_lines[at].Text.AsSpan().ContainsAnyInRange('0', '9')) return false;
        if (datelines.IsOne(_lines[at])) return true;
        if (_plain.Count == 0 || _kinds[at] != LineKind.Body) return false;
        return (Bylines.Count > 0 && Bylines[^1] == at - 1 && datelines.GoesOn(_lines[at])) || (_lines[_plain[^1]].Words >= SentenceWords && datelines.IsSignature(_lines[at]));
    }

    /// <summary>The name of a page or channel of a social network: those who follow it are counted below.</summary>
    private bool IsChannel(int at)
    {
        if (_kinds[at] != LineKind.Body || at + 1 >= _lines.Count || _lines[at].Words > MostSiteWords || _lines[at].EndsSentence) return false;
        var below = _lines[at + 1].Text;
        var isCount = char.IsAsciiDigit(below[0]) && below.Length < LongestCount && (below.Contains(" subscribers", StringComparison.Ordinal) || below.Contains(" followers", StringComparison.Ordinal) || below.Contains(" members", StringComparison.Ordinal));
        if (isCount || below == "Follow") Site ??= _lines[at].Text;
        return isCount || below == "Follow";
    }

    /// <summary>A sentence below the headline with a dateline close below.</summary>
    private bool IsStandfirst(int at, Datelines datelines)
    {
        if (_plain.Count == 0 || Bylines.Count > 0 || _lines[at].IsBullet) return false;
        var isMotto = at == 1 && _lines[at].Words < StandfirstWords; // "Real news. No lies."
        for (var below = at + 1; below < Math.Min(_lines.Count, at + (isMotto ? LongestFurniture : 4)); below++)
        {
            if (datelines.IsOne(_lines[below])) return true;
            if (isMotto && below > at + 3 && _lines[below].EndsSentence && _lines[below].Words >= StandfirstWords) return false;
        }

        return false;
    }

    /// <summary>A sentence or a list: the text has begun.</summary>
    private static bool IsText(ScrapeText line)
    {
        if (line.IsBullet || line.Text.Length > LongestTitle || line.Words >= 28 || line.Text[^1] is ',' or ';' || (line.Text[^1] == ':' && line.Words > 1)) return true;
        if (IsTitleCase(line)) return false;
        if (line.Words > LongTitle && IsTwoSentences(line.Text)) return true;
        var isQuestion = line.Text.AsSpan().TrimEnd("\"'”’»)")[^1] is '?' or '!';
        return line.EndsSentence && line.Words >= (isQuestion ? 14 : SentenceWords);
    }

    /// <summary>The first of several lines of one paragraph: one of the next begins in small letters.</summary>
    private bool IsWrapped(int at, Datelines datelines)
    {
        for (var below = at + 1; below < Math.Min(_lines.Count, at + LongWords) && _lines[at].Words >= StandfirstWords && !_lines[below].IsApart && !datelines.IsOne(_lines[below]); below++)
            if (_lines[below].Words >= LongWords && char.IsLower(_lines[below].Text[0])) return true;
        return false;
    }

    /// <summary>"Deputy Says ‘I Read’. Here Is What He Read.": all words but short ones with a capital.</summary>
    private static bool IsTitleCase(ScrapeText line)
    {
        var (capitals, small) = (0, 0);
        foreach (var range in line.Text.AsSpan().Split(' '))
        {
            var word = line.Text.AsSpan()[range].TrimStart("'‘\"“(");
            if (word.Length < 4) continue;
            if (char.IsLower(word[0])) small++;
            else capitals++;
        }

        return capitals >= LongWords && small * 5 <= capitals && line.Words < LongTitle;
    }

    private static bool IsTwoSentences(string text)
    {
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at > 0 && at + 2 < text.Length; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
            if (char.IsUpper(text[at + 2]) && char.IsLower(text[at - 1])) return true;
        return false;
    }

    private void Choose(Datelines datelines)
    {
        MoveSignatures(datelines);
        var best = LeastWeight;
        foreach (var at in _plain)
        {
            if (_lines[at].Words < 2 || Captions.IsSpeaker(_lines[at].Text) || Weight(at) <= best || IsText(_lines[at])) continue;
            (Title, best) = (at, Weight(at));
        }

        if (Title >= 0) Title = _plain.FindLast(at => at == Title || (_lines[at].Text == _lines[Title].Text && at + 1 < _kinds.Length && _kinds[at + 1] != LineKind.Noise));
        if (Title < 0 || !HasSigns() || !IsFollowed()) Title = -1;
        if (Title >= 0) Site = _plain.TakeWhile(at => at < Title).Select(at => _lines[at].Text).FirstOrDefault(IsName) ?? Site;
    }

    /// <summary>A name between the headline and the date is the author's.</summary>
    private void MoveSignatures(Datelines datelines)
    {
        foreach (var at in _plain.AsEnumerable().Reverse().ToArray())
        {
            if (!IsOverByline(at) || !datelines.GoesOn(_lines[at]) || !_plain.Exists(other => other < at && _lines[other].Words >= SentenceWords)) continue;
            _plain.Remove(at);
            Bylines.Insert(Bylines.FindIndex(byline => byline > at), at);
        }
    }

    /// <summary>Right above a byline, a picture at most between.</summary>
    private bool IsOverByline(int at) => Bylines.Contains(at + 1) || (at + 1 < _kinds.Length && _kinds[at + 1] == LineKind.Caption && Bylines.Contains(at + 2));

    private int Weight(int at)
    {
        var line = _lines[at];
        var weight = Math.Min(line.Words, Weighty);
        if (IsBeforeText(at) || IsOverStandfirst(at)) weight += BeforeText;
        if (Bylines.Contains(at - 1)) weight += BehindDate;
        if (at == 1 && _plain.Count > 1 && _plain[0] == 0 && !IsBeforeText(at) && !IsOverStandfirst(at)) weight -= OwnName; // below the outlet's name: its motto
        if (line.Words >= LongWords && at == _plain.Find(other => _lines[other].Words >= LongWords)) weight += FirstLong;
        if (_lines.FindIndex(at + 1, other => other.Text == line.Text) >= 0) weight += Repeated;
        if (line.Text.IndexOf(" by ", StringComparison.Ordinal) is > 0 and var by && Bylines.Exists(byline => _lines[byline].Text.EndsWith(line.Text[by..], StringComparison.OrdinalIgnoreCase))) weight -= OwnName;
        if (line.Text.StartsWith(Subject, StringComparison.Ordinal)) weight += Stated;
        if (char.IsLower(line.Text[0])) weight -= OwnName;
        if (line.Text[0] is '"' or '“' && line.Text[^1] is '"' or '”') weight -= Motto;
        return weight;
    }

    private bool IsBeforeText(int at) => at + 1 == End || Bylines.Contains(at + 1) || (at + 1 < _kinds.Length && _kinds[at + 1] == LineKind.Caption);

    /// <summary>Long lines follow, a notice at most between, down to the date or the text.</summary>
    private bool IsOverStandfirst(int at)
    {
        var below = _plain.Find(other => other > at);
        if (at > 0 && (_phrases.Read(_lines[at - 1].Text) & (PhraseKind.Pointer | PhraseKind.Related)) != 0) return false;
        if (below <= 0 || (below > at + 1 || at < 2) && _lines[at].Words < StandfirstWords) return false;
        return below <= at + 2 && _lines[at].Words >= LongWords && _lines[below].Words >= StandfirstWords && (IsBeforeText(below) || IsOverStandfirst(below));
    }

    private bool HasSigns() => Bylines.Count > 0 || Array.IndexOf(_kinds, LineKind.Noise, 0, End) >= 0;

    /// <summary>More of the head, a blank line or longer text comes behind the headline; else the short lines are a list.</summary>
    private bool IsFollowed() =>
        Bylines.Count > 0 || Title + 1 < End || (Title + 1 < _lines.Count && (_lines[Title + 1].IsApart || _lines[Title + 1].Text.Length > _lines[Title].Text.Length));

    private static bool IsName(string text) => text.AsSpan().Count(' ') is >= 1 and < MostSiteWords && char.IsLetter(text[^1]) && IsCapitalised(text);

    private static bool IsCapitalised(string text) => Array.TrueForAll(text.Split(' '), word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "for" or "from");

    /// <summary>"Support NAME": whom a reader is asked to support.</summary>
    private static string? Appealed(string text) =>
        text.StartsWith("Support ", StringComparison.Ordinal) || text.StartsWith("Donate to ", StringComparison.Ordinal) ? text[(text.IndexOf(' ') + 1)..].Replace("to ", "", StringComparison.Ordinal) : null;
}
