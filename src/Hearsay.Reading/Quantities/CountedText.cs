using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>The words of one text with their roles around numbers. Made for one reading, by one thread.</summary>
internal sealed class CountedText
{
    private readonly QuantityLexicon _lexicon;
    private bool? _isOfSeats;

    public CountedText(QuantityLexicon lexicon, string text)
    {
        (_lexicon, Text) = (lexicon, text);
        Words = WordScanner.Scan(text, lexicon.Vocabulary);
    }

    public string Text { get; }

    /// <summary>It speaks of the seats of an assembly somewhere.</summary>
    public bool IsOfSeats => _isOfSeats ??= SeatWords.AreNamed(this);

    public TextWord[] Words { get; }

    public ReadOnlySpan<char> Form(int word) => Words[word].Span.Slice(Text);

    public Number NumberAt(int word) => _lexicon.Numbers.Read(Text, Words, word);

    /// <summary>The longest phrase with this role that starts at a word; null when there is none.</summary>
    public QuantityWord? At(int word, QuantityRole role)
    {
        QuantityWord? longest = null;
        if (word < 0 || word >= Words.Length) return longest;
        var branch = _lexicon.Phrases.Step(Words[word].Id);
        for (var end = word + 1; branch is not null; branch = end < Words.Length ? branch.Step(Words[end++].Id) : null)
            foreach (var (kind, code) in branch.Entries)
                if (kind == role) longest = new QuantityWord(role, end, code);
        return longest;
    }

    /// <summary>The longest phrase with this role that ends just before a word.</summary>
    public QuantityWord? Before(int word, QuantityRole role, out int start)
    {
        const int Longest = 6;
        for (start = Math.Max(0, word - Longest); start < word; start++)
            if (At(start, role) is { } found && found.End == word) return found;
        return null;
    }

    public TextSpan Span(int first, int end) => new(Words[first].Start, Words[end - 1].End);

    /// <summary>Index of the first word that starts at or after a position.</summary>
    public int WordFrom(int position)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
