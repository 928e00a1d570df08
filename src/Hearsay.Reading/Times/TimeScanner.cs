using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// Finds the patterns in a text: at every word the longest expression, none overlapping another. A context may reach back into
/// the expression before. Linear in the text; the tree bounds the work at one word.
/// </summary>
internal sealed class TimeScanner
{
    private const int Deepest = 24;

    private readonly TimeLexicon _lexicon;
    private readonly string _text;
    private readonly TextWord[] _words;
    private readonly List<TimeWord> _found = [];
    private readonly TimeWord[]?[] _classes; // [word] -> all classes that start there, read when first asked for
    private readonly (TimeWord Word, int Zone)[] _trace = new (TimeWord, int)[Deepest];
    private int _free; // first word that no expression has taken
    private TimeMatch? _best;
    private int _bestLength; // steps of its pattern, context and all
    private long _steps;

    private TimeScanner(TimeLexicon lexicon, string text, TextWord[] words)
    {
        (_lexicon, _text, _words) = (lexicon, text, words);
        _classes = new TimeWord[words.Length][];
    }

    public static List<TimeMatch> Scan(TimeLexicon lexicon, string text, TextWord[] words) => Scan(lexicon, text, words, out _);

    /// <param name="steps">Nodes of the tree that were tried, the measure of the work.</param>
    public static List<TimeMatch> Scan(TimeLexicon lexicon, string text, TextWord[] words, out long steps)
    {
        var scanner = new TimeScanner(lexicon, text, words);
        var matches = new List<TimeMatch>();
        for (var at = 0; at < words.Length; at++)
        {
            var match = scanner.LongestAt(at);
            if (match is null) continue;
            if (match.First > at && scanner.LongestAt(match.First) is { } inner && inner.First == match.First && (inner.End > match.End || inner.End == match.End && inner.Row < match.Row)) match = inner;
            for (; match is not null; match = scanner.LongestAt(at))
            {
                matches.Add(match);
                scanner._free = match.End;
            }
        }

        steps = scanner._steps;
        return matches;
    }

    private TimeMatch? LongestAt(int start)
    {
        _best = null;
        if (_words[start] is { Id: < 0, Shape: not WordShape.Digits }) return null;
        if (_words[start].Id >= 0)
            foreach (var node in _lexicon.Patterns.StartingWithWord(_words[start].Id)) StepWord(node, start, 0, -1);
        foreach (var word in ClassesAt(start))
            foreach (var node in _lexicon.Patterns.StartingWithClass(word.Class)) Step(node, word, start, 0, -1);
        return _best;
    }

    private TimeWord[] ClassesAt(int at)
    {
        if (_classes[at] is { } known) return known;
        _found.Clear();
        _lexicon.Find(_text, _words, at, _found);
        return _classes[at] = [.. _found];
    }

    private void StepWord(PatternNode node, int at, int depth, int first) =>
        Step(node, new TimeWord(TimeClass.Word, at + 1, 0, ""), at, depth, first);

    /// <param name="first">First word of the expression so far, -1 while in the context before it.</param>
    private void Step(PatternNode node, TimeWord word, int at, int depth, int first)
    {
        _steps++;
        if (depth == Deepest) return;
        var zone = node.Element!.Zone;
        if (zone == 1 && first < 0) first = at;
        if (first >= 0 && first < _free) return;
        _trace[depth] = (word, zone);
        if (node.Meaning is not null) Offer(node, depth + 1, first, word.End);
        if (word.End >= _words.Length || IsParted(word.End)) return;
        foreach (var next in node.Next) Try(next, word.End, depth + 1, first);
    }

    /// <summary>A blank line before a word: no expression goes beyond it.</summary>
    private bool IsParted(int at) =>
        _words[at].Start - _words[at - 1].End > 1 && _text.AsSpan(_words[at - 1].End, _words[at].Start - _words[at - 1].End).Count('\n') > 1;

    private void Try(PatternNode node, int at, int depth, int first)
    {
        if (_words[at].Id is var id && id >= 0 && Array.IndexOf(node.Element!.Words, id) >= 0) StepWord(node, at, depth, first);
        if (node.Element!.Classes.Length == 0) return;
        foreach (var word in ClassesAt(at))
            if (Array.IndexOf(node.Element.Classes, word.Class) >= 0) Step(node, word, at, depth, first);
    }

    private void Offer(PatternNode node, int length, int first, int end)
    {
        for (var at = length - 1; at >= 0 && _trace[at].Zone == 2; at--) end = at > 0 ? _trace[at - 1].Word.End : end;
        if (_best is not null && !IsBetter(_best, (first, end, node.Row, length))) return;
        var parts = new TimeParts();
        for (var at = 0; at < length; at++) parts.Add(_trace[at].Word, _trace[at].Zone);
        _best = new TimeMatch(first, end, node.Row, node.Meaning!, parts);
        _bestLength = length;
    }

    /// <summary>First the leftmost, then the longest, then the earlier row, then the one with more context.</summary>
    private bool IsBetter(TimeMatch best, (int First, int End, int Row, int Length) offer)
    {
        if (offer.First != best.First) return offer.First < best.First;
        if (offer.End != best.End) return offer.End > best.End;
        return offer.Row != best.Row ? offer.Row < best.Row : offer.Length > _bestLength;
    }
}
