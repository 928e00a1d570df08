using System.Text;
using Hearsay.Core.Spelling;
using Hearsay.Web.Views;

namespace Hearsay.Web.Texts;

/// <summary>The words of a search: found in any case, with or without accents, at the beginning of a word of the text.</summary>
internal sealed class SearchWords(string text)
{
    private const int Before = 90, After = 190; // UTF-16 code units around the first word found

    private readonly string[] _words = [.. text.Split([' ', '"', '\t', ',', ';', '“', '”'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).Take(12)];

    public string Text => text;

    public bool IsEmpty => _words.Length == 0;

    public bool AreIn(string sentence) => Array.TrueForAll(_words, word => MayHold(sentence, word) && Place(sentence, word, 0) >= 0);

    /// <summary>A quick look that most sentences do not pass: without accents on either side the word stands in the sentence as it is.</summary>
    private static bool MayHold(string sentence, string word) =>
        !Ascii.IsValid(word) || !Ascii.IsValid(sentence) || sentence.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text around the first word found, or its beginning; whole words, one line.</summary>
    public IReadOnlyList<HitStretch> Snippet(string whole)
    {
        var first = _words.Select(word => Place(whole, word, 0)).Where(at => at >= 0).DefaultIfEmpty(0).Min();
        var start = first <= Before ? 0 : WordStart(whole, first - Before);
        var end = Math.Min(whole.Length, first + After);
        var snippet = $"{(start > 0 ? "… " : "")}{whole[start..end].Replace('\n', ' ')}{(end < whole.Length ? " …" : "")}";
        return Cut(snippet);
    }

    private List<HitStretch> Cut(string snippet)
    {
        var stretches = new List<HitStretch>();
        for (var at = 0; at < snippet.Length;)
        {
            var (next, word) = _words.Select(word => (At: Place(snippet, word, at), word)).Where(found => found.At >= 0).OrderBy(found => found.At).ThenByDescending(found => found.word.Length).FirstOrDefault((snippet.Length, ""));
            if (next > at) stretches.Add(new HitStretch(snippet[at..next], false));
            if (next < snippet.Length) stretches.Add(new HitStretch(snippet[next..Math.Min(snippet.Length, next + word.Length)], true));
            at = next + Math.Max(1, word.Length);
        }

        return stretches;
    }

    /// <summary>Where a word of the text begins so; -1 when none does.</summary>
    private static int Place(string text, string word, int from)
    {
        for (var at = from; at + word.Length <= text.Length; at++)
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Begins(text, at, word)) return at;
        return -1;
    }

    private static bool Begins(string text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
            if (NameFolding.Plain(text[at + i]) != NameFolding.Plain(word[i])) return false;
        return true;
    }

    private static int WordStart(string text, int near)
    {
        var at = text.IndexOf(' ', near);
        return at < 0 || at > near + 30 ? near : at + 1;
    }
}
