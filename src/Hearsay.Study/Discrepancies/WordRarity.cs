namespace Hearsay.Study.Discrepancies;

/// <summary>
/// In how many documents of the record a word stands, so that a word of few documents can weigh more. Words are known by a hash of
/// 20 bits: two may share a count, which makes a word seem more common than it is, never rarer.
/// </summary>
internal sealed class WordRarity
{
    private const int Bits = 20;
    private const int ShortestWord = 4; // letters

    private readonly int[] _documents = new int[1 << Bits];
    private int _count;

    /// <summary>Cost: in proportion to the length of the text. Not safe for several threads.</summary>
    /// <returns>The text's different words in rising order.</returns>
    public int[] Add(string text)
    {
        _count++;
        int[] words = [.. WordsOf(text)];
        foreach (var word in words) _documents[word]++;
        Array.Sort(words);
        return words;
    }

    public double WeightOf(int word) => Math.Log((_count + 1.0) / Math.Max(1, _documents[word]));

    /// <summary>The hashes of the different words of a text.</summary>
    public static HashSet<int> WordsOf(string text)
    {
        var words = new HashSet<int>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var hash = 2166136261; // FNV-1a, 32 bit
            for (; at < text.Length && char.IsLetter(text[at]); at++) hash = (hash ^ char.ToLowerInvariant(text[at])) * 16777619;
            if (at - start >= ShortestWord) words.Add((int)((hash ^ (hash >> Bits)) & ((1 << Bits) - 1)));
            if (at == start) at++;
        }

        return words;
    }
}
