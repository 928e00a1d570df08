namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>
/// Finds the refrains of a scrape: a list of comments, like one of teasers, repeats a few lines of one shape ("2 hours ago", "Reply",
/// "NAME wrote on 3 May:"), and at a fixed distance from each stands a name. No words of any site or language are known here.
/// </summary>
internal sealed class ThreadPatterns
{
    private const int FewestMarks = 2, FewestTails = 3;
    private const int MostApart = 40; // lines between two marks
    private const int TimesMedian = 3, BeyondMedian = 8; // how much farther than half of them two marks of one list may stand apart
    private const int MostAbove = 6; // lines of an entry that stand above its mark
    private const int FarthestName = 3; // lines from the mark
    private const int MostNameWords = 5, LongestName = 40, LongestHead = 100;
    private const double LeastShare = 0.6, MostAlike = 0.7;

    private readonly List<ScrapeText> _lines;
    private readonly LineView[] _views;
    private readonly IsDateWord _isDateWord;
    private readonly ThreadPattern?[] _cover; // of each line the best pattern
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public ThreadPatterns(List<ScrapeText> lines, LineView[] views, IsDateWord isDateWord)
    {
        (_lines, _views, _isDateWord) = (lines, views, isDateWord);
        _cover = new ThreadPattern?[lines.Count];
        foreach (var pattern in Families().SelectMany(Runs).Select(Best).OfType<ThreadPattern>().OrderByDescending(pattern => pattern.Worth).ThenBy(pattern => pattern.Marks[0])) Cover(pattern);
    }

    /// <summary>The best pattern that the line stands in, or null.</summary>
    public ThreadPattern? At(int line) => _cover[line];

    /// <summary>How often the line stands where names do.</summary>
    public int Names(int line) => _names.GetValueOrDefault(_lines[line].Text);

    private IEnumerable<(int[] Marks, bool IsTail)> Families()
    {
        var families = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < _lines.Count; at++)
            foreach (var key in Keys(at))
                if (!families.TryGetValue(key, out var marks)) families[key] = [at];
                else if (marks[^1] != at) marks.Add(at);
        foreach (var (key, marks) in families.OrderBy(family => family.Value[0]).ThenBy(family => family.Key, StringComparer.Ordinal))
            if (marks.Count >= (key[0] is 'c' or 'x' ? FewestMarks : FewestTails)) yield return ([.. marks], key[0] is 't' or 'l' or 'f' or 'e' || key is "c:signed" or "c:speaker");
    }

    private IEnumerable<string> Keys(int at)
    {
        var (line, view) = (_lines[at], _views[at]);
        if (view.Class is LineClass.When or LineClass.Day or LineClass.Ago) yield return "c:when";
        if (view.Class == LineClass.Signed) yield return "c:signed";
        if (view.Class == LineClass.Speaker) yield return "c:speaker";
        if (view.Class == LineClass.Reply) yield return "c:reply";
        if (LineShape.Whole(line) is { } whole) yield return "x:" + whole;
        if (LineShape.Tail(line) is { } tail) yield return "t:" + tail;
        if (LineShape.Last(line) is { } last) yield return "l:" + last;
        if (LineShape.Start(line) is { } start) yield return "s:" + start;
        if (LineShape.Ending(line) is { } ending) yield return "e:" + ending;
        if (LineShape.First(line) is { } first) yield return "f:" + first;
    }

    /// <summary>Cuts a family where its lines stand too far apart to be of one list.</summary>
    private static IEnumerable<(int[] Marks, bool IsTail)> Runs((int[] Marks, bool IsTail) family)
    {
        var gaps = Enumerable.Range(1, family.Marks.Length - 1).Select(at => family.Marks[at] - family.Marks[at - 1]).Order().ToArray();
        var most = Math.Min(MostApart, (gaps[(gaps.Length - 1) / 2] * TimesMedian) + BeyondMedian);
        var first = 0;
        for (var at = 1; at <= family.Marks.Length; at++)
        {
            if (at < family.Marks.Length && family.Marks[at] - family.Marks[at - 1] <= most) continue;
            if (at - first >= FewestMarks) yield return (family.Marks[first..at], family.IsTail);
            first = at;
        }
    }

    /// <summary>The distance at which most marks have a name; null when there is none.</summary>
    private ThreadPattern? Best((int[] Marks, bool IsTail) family)
    {
        ThreadPattern? best = null;
        for (var by = -FarthestName; by <= FarthestName; by++)
        {
            if (by == 0 && !family.IsTail) continue;
            var marks = family.Marks;
            var held = marks.Where(mark => IsName(mark + by, by == 0)).ToList();
            var isCut = by > 0 && marks.Length > FewestMarks && !IsName(marks[^1] + by, isOnMark: false); // behind the last entry comes no name
            var share = (double)held.Count / (marks.Length - (isCut ? 1 : 0));
            if (share < LeastShare || held.Count < FewestMarks || IsOneLine(held, by) || TextShare(marks) < 0.5) continue;
            var variety = by == 0 ? 1 : (1 + ((double)held.Select(mark => _lines[mark + by].Text).Distinct(StringComparer.Ordinal).Count() / held.Count)) / 2;
            var pattern = new ThreadPattern(marks, by, share * variety);
            if (best is null || pattern.Worth > best.Worth || (pattern.Worth == best.Worth && Math.Abs(by) < Math.Abs(best.Offset))) best = pattern;
        }

        return best;
    }

    private bool IsName(int at, bool isOnMark)
    {
        if (at < 0 || at >= _lines.Count) return false;
        var (line, view) = (_lines[at], _views[at]);
        if (view.Class is LineClass.When or LineClass.Day or LineClass.Ago or LineClass.Reply or LineClass.Buttons || !(char.IsLetterOrDigit(line.Text[0]) || line.Text[0] is '@' or '[')) return false;
        if (isOnMark) return line.Text.Length <= LongestHead && BeforeTail(line.Text).Length > 0;
        return line.Words <= MostNameWords && line.Text.Length <= LongestName && (!line.EndsSentence || IsInitial(line.Text)) && line.Text.Any(char.IsLetter);
    }

    /// <summary>"Peter M.", "Abdul P.K."</summary>
    private static bool IsInitial(string text) => text.Length > 2 && text[^1] == '.' && char.IsUpper(text[^2]) && text[^3] is ' ' or '.';

    /// <summary>One and the same line, but for a few, stands there: no names.</summary>
    private bool IsOneLine(List<int> marks, int by)
    {
        if (by == 0) return marks.Select(mark => BeforeTail(_lines[mark].Text)).Distinct(StringComparer.Ordinal).Count() < 2;
        var most = marks.GroupBy(mark => LineShape.Whole(_lines[mark + by]) ?? "").Max(group => group.Count());
        return most > 1 && most > marks.Count * MostAlike;
    }

    /// <summary>What stands on the line before its time, without a month and the like.</summary>
    private string BeforeTail(string text)
    {
        var before = LineShape.TailStart(text) is >= 0 and var tail ? text.AsSpan(0, tail) : text;
        while (true)
        {
            before = before.TrimEnd(" ,.:;|•·-–—@([");
            var word = before[(before.LastIndexOf(' ') + 1)..];
            if (word.Length == 0 || !_isDateWord(word)) return before.ToString();
            before = before[..^word.Length];
        }
    }

    /// <summary>Between how many marks, of all, text stands.</summary>
    private double TextShare(int[] marks)
    {
        var count = 0;
        for (var at = 1; at < marks.Length; at++)
        {
            var hasText = false;
            for (var line = marks[at - 1] + 1; line < marks[at] && !hasText; line++) hasText = _lines[line].EndsSentence || _lines[line].Words > MostNameWords;
            if (hasText) count++;
        }

        return (double)count / (marks.Length - 1);
    }

    private void Cover(ThreadPattern pattern)
    {
        var first = Math.Max(0, pattern.Marks[0] + Math.Min(0, pattern.Offset));
        var gap = (pattern.Marks[^1] - pattern.Marks[0]) / (pattern.Marks.Length - 1);
        if (pattern.Offset > 0) first = Math.Max(0, first - Math.Min(gap, MostAbove));
        var last = Math.Min(_lines.Count - 1, pattern.Marks[^1] + Math.Max(Math.Max(0, pattern.Offset), Math.Min(gap, MostApart)));
        if (Enumerable.Range(first, last - first + 1).Count(line => _cover[line] is not null) * 2 > last - first) return;
        for (var line = first; line <= last; line++) _cover[line] ??= pattern;
        if (pattern.Offset == 0) return;
        foreach (var mark in pattern.Marks)
            if (IsName(mark + pattern.Offset, isOnMark: false)) _names[_lines[mark + pattern.Offset].Text] = Names(mark + pattern.Offset) + 1;
    }
}
