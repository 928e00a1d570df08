using System.Globalization;
using Hearsay.Language.Tokens;

namespace Hearsay.Language.Languages;

/// <summary>
/// Guesses the language of a text from its script and, in Latin script, from its commonest small words. Looks at the first
/// two thousand words.
/// </summary>
internal sealed class LanguageGuesser
{
    /// <summary>The answer for a text with too little to go by.</summary>
    public const string Unsure = "und";

    private const int WordsLookedAt = 2000;
    private const int LongestLetters = 20_000;

    // In running text a third to a half of all words are small words; tables of names and numbers have far fewer.
    private const int LeastSmallWords = 25; // one in so many

    private const int LeastOfForeign = 2; // ahead of English: "Al Jazeera reports in Arabic" is not Italian

    private readonly List<string> _languages = [];
    private readonly Dictionary<uint, List<int>> _words = [];
    private readonly List<(string Language, char First, char Last)> _scripts = [];

    public LanguageGuesser()
    {
        foreach (var fields in WordTable.Read("Languages.words.tsv")) AddWords(fields[0], fields[1]);
        foreach (var fields in WordTable.Read("Languages.scripts.tsv")) _scripts.Add((fields[0], Unit(fields[1]), Unit(fields[2])));
    }

    public string Guess(string text, List<WordSpan> words) => ByScript(text) ?? ByWords(text, words);

    private static char Unit(string hex) => (char)ushort.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private void AddWords(string language, string words)
    {
        foreach (var word in words.Split(' '))
        {
            var hash = Run.HashOf(word, 0, word.Length);
            if (!_words.TryGetValue(hash, out var holders)) _words[hash] = holders = [];
            holders.Add(_languages.Count);
        }

        _languages.Add(language);
    }

    /// <summary>Null when most letters are Latin or there are none.</summary>
    private string? ByScript(string text)
    {
        var (letters, latin) = (0, 0);
        var counts = new int[_scripts.Count];
        foreach (var unit in text.AsSpan(0, Math.Min(text.Length, LongestLetters)))
        {
            if (!char.IsLetter(unit)) continue;
            letters++;
            if (unit < 0x250) latin++;
            else Count(counts, unit);
        }

        return letters == 0 || 2 * latin >= letters ? null : Best(counts, letters);
    }

    private void Count(int[] counts, char unit)
    {
        for (var at = 0; at < counts.Length; at++)
            if (unit >= _scripts[at].First && unit <= _scripts[at].Last) counts[at]++;
    }

    private string Best(int[] counts, int letters)
    {
        var best = Unsure;
        for (var at = 0; at < counts.Length; at++)
            if (50 * counts[at] >= letters) best = _scripts[at].Language;
        return best;
    }

    private string ByWords(string text, List<WordSpan> words)
    {
        Span<int> counts = stackalloc int[_languages.Count];
        var looked = Math.Min(words.Count, WordsLookedAt);
        for (var word = 0; word < looked; word++)
            if (_words.TryGetValue(Run.HashOf(text, words[word].Start, words[word].End), out var holders))
                foreach (var holder in holders) counts[holder]++;
        var best = Network.Highest.Of<int>(counts);
        if (counts[best] == 0 || LeastSmallWords * counts[best] < looked) return Unsure;
        var english = _languages.IndexOf("en");
        if (best == english || counts[best] >= counts[english] + LeastOfForeign) return _languages[best];
        return counts[english] > 0 ? "en" : Unsure;
    }
}
