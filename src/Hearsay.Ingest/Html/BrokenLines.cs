namespace Hearsay.Ingest.Html;

/// <summary>
/// Tells a block whose single line breaks part paragraphs from one that is broken for its looks: lines of an address or a poem are short, and
/// wrapped lines end anywhere.
/// </summary>
internal static class BrokenLines
{
    // Of the lines that end a sentence and of those that begin with a capital; and their length in the mean. By what writers do, not tuned.
    private const double Most = 0.8;
    private const int LeastLength = 80;

    /// <summary>Linear in the nodes below <paramref name="block"/>.</summary>
    public static bool AreParagraphs(PageTree tree, int block)
    {
        var (lines, length, ended, begun) = (1, 0, 0, 0);
        var (isStart, last) = (true, ' ');
        for (var node = block + 1; node < tree[block].End; node++)
        {
            if (tree[node].Tag == Tag.Br && !isStart)
            {
                if (IsEnd(last)) ended++;
                (isStart, lines) = (true, lines + 1);
            }

            if (Tags.IsSilent(tree[node].Tag)) node = tree[node].End - 1;
            else if (tree[node].Text is { } text && Words(text) is { Length: > 0 } words)
            {
                if (isStart && !char.IsLower(words[0])) begun++;
                (isStart, last, length) = (false, words[^1], length + words.Length);
            }
        }

        if (isStart) lines--; // nothing behind the last break
        else if (IsEnd(last)) ended++;
        return lines > 1 && length >= lines * LeastLength && ended >= lines * Most && begun >= lines * Most;
    }

    /// <summary>Without blanks at the ends and the marks of the source.</summary>
    private static ReadOnlySpan<char> Words(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || SourceMarks.IsAt(text, start))) start += SourceMarks.IsAt(text, start) ? SourceMarks.Length : 1;
        var end = text.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (end - start >= SourceMarks.Length && SourceMarks.IsAt(text, end - SourceMarks.Length)))) end -= char.IsWhiteSpace(text[end - 1]) ? 1 : SourceMarks.Length;
        return text.AsSpan(start, Math.Max(0, end - start));
    }

    private static bool IsEnd(char letter) => letter is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '»' or ')' or ':';
}
