using System.Text;

namespace Hearsay.Bench;

/// <summary>
/// Articles for measuring at any size: words of an invented vocabulary, drawn with the frequencies of Zipf's law, as in news; of ten
/// articles seven stand alone, three are copies of an earlier one: whole, cut to the first half, or woven into text of their own.
/// The same seed gives the same articles.
/// </summary>
internal sealed class InventedNews(int seed)
{
    private const int Vocabulary = 60_000;
    private const int Sentences = 22;
    private const int SentenceWords = 20;
    private const int Kept = 2_000; // of the articles so far, from which copies are made

    private readonly Random _random = new(seed);
    private readonly string[] _words = MakeWords(seed);
    private readonly List<string> _kept = [];

    public string Next()
    {
        var text = _kept.Count > 0 && _random.Next(10) < 3 ? Copy(_kept[_random.Next(_kept.Count)]) : Write(Sentences);
        if (_kept.Count < Kept) _kept.Add(text);
        else _kept[_random.Next(Kept)] = text;
        return text;
    }

    /// <summary>So many words in a row.</summary>
    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[Rank()]));

    private string Copy(string text) => _random.Next(3) switch
    {
        0 => text,
        1 => text[..(text.Length / 2)],
        _ => Write(Sentences / 2) + text[(text.Length / 2)..],
    };

    private string Write(int sentences)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            for (var word = 0; word < SentenceWords; word++) text.Append(word == 0 ? "" : " ").Append(_words[Rank()]);
            text.Append(sentence % 3 == 2 ? ".\n" : ". ");
        }

        return text.ToString();
    }

    /// <summary>Rank r with a probability near 1/r.</summary>
    private int Rank() => (int)Math.Exp(_random.NextDouble() * Math.Log(Vocabulary)) - 1;

    private static string[] MakeWords(int seed)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var random = new Random(seed);
        var words = new string[Vocabulary];
        for (var rank = 0; rank < Vocabulary; rank++)
        {
            var word = new StringBuilder();
            for (var syllable = 0; syllable <= Math.Log10(rank + 10); syllable++)
                word.Append(Consonants[random.Next(Consonants.Length)]).Append(Vowels[random.Next(Vowels.Length)]);
            words[rank] = word.ToString();
        }

        return words;
    }
}
