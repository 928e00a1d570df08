namespace Hearsay.Language.Tokens;

/// <summary>
/// Finds where paragraphs begin. A blank line always parts two paragraphs. A single line feed does too, unless the lines look
/// wrapped: the next line goes on in lower case, or all lines are short and the next word would not have fitted on this one.
/// </summary>
internal static class ParagraphReader
{
    // Plain text and mail wrap at 60 to 80 columns; a paragraph that is one line is mostly longer than 120 or far shorter than 50.
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 120;

    /// <summary>Adds the positions at which a paragraph begins, the first one excepted, in order.</summary>
    public static void Read(string text, List<int> starts)
    {
        for (var at = 0; at < text.Length;)
        {
            var (end, widest) = Block(text, at);
            if (at > 0 && end > at) starts.Add(at);
            ReadLines(text, at, end, widest, starts);
            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            at = LineStart(text, at, end);
        }
    }

    /// <summary>The end of the lines up to the next blank one, and the width of the widest of them.</summary>
    private static (int End, int Widest) Block(string text, int start)
    {
        var (at, widest) = (start, 0);
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            if (at > start && text.AsSpan(at, end - at).IsWhiteSpace()) break;
            widest = Math.Max(widest, text.AsSpan(at, end - at).TrimEnd().Length);
            at = Math.Min(end + 1, text.Length);
        }

        return (at, widest);
    }

    private static void ReadLines(string text, int start, int blockEnd, int widest, List<int> starts)
    {
        for (var at = start; ;)
        {
            var end = LineEnd(text, at);
            if (end + 1 >= blockEnd) return;
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (!IsWrapped(line, text.AsSpan(end + 1, LineEnd(text, end + 1) - end - 1).TrimStart(), widest)) starts.Add(end + 1);
            at = end + 1;
        }
    }

    private static bool IsWrapped(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int widest)
    {
        if (line.IsEmpty || next.IsEmpty) return true;
        if (char.IsLower(next[0]) && !EndsSentence(line)) return true;
        if (widest is < NarrowestWrap or > WidestWrap) return false;
        var word = next.IndexOfAny(' ', '\t');
        return line.Length + 1 + (word < 0 ? next.Length : word) > widest;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        for (var at = line.Length - 1; at >= 0; at--)
        {
            var kind = UnitKinds.Of(line[at]);
            if (kind is UnitKind.Stop or UnitKind.Bang) return true;
            if (kind is not (UnitKind.Quote or UnitKind.Apostrophe or UnitKind.Close)) return false;
        }

        return false;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOf('\n');
        return end < 0 ? text.Length : at + end;
    }

    private static int LineStart(string text, int at, int limit)
    {
        if (at >= text.Length) return text.Length;
        while (at > limit && text[at - 1] != '\n') at--;
        return at;
    }
}
