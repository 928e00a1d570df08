namespace Hearsay.Language.Tokens;

/// <summary>Cuts a text at blanks and at changes between letters and signs, and ends a sentence at a stop or a line end.</summary>
internal static class RoughSplitter
{
    private const int LongestWord = 60_000;
    private const int LongestSentence = 400;

    public static List<List<WordSpan>> Split(string text)
    {
        var sentences = new List<List<WordSpan>>();
        var open = new List<WordSpan>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at++] == '\n' && open.Count > 0) Close();
                continue;
            }

            var end = WordEnd(text, at);
            open.Add(new WordSpan(at, end - at, false));
            if (text[at] is '.' or '!' or '?' && (end == text.Length || char.IsWhiteSpace(text[end])) || open.Count == LongestSentence) Close();
            at = end;
        }

        if (open.Count > 0) Close();
        return sentences;

        void Close()
        {
            sentences.Add(open);
            open = [];
        }
    }

    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        if (!IsInner(text[start])) return end;
        while (end < text.Length && end - start < LongestWord && IsInner(text[end])) end++;
        return end;
    }

    private static bool IsInner(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);
}
