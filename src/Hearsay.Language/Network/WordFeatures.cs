using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Network;

/// <summary>
/// What the network looks at in a word alone: rows of five tables. The same spelling always gives the same rows. Scratch of one
/// thread, filled again for every word.
/// </summary>
/// <param name="forms">Hashes of the folded forms that have a row of their own, ascending; row 0 is for all others.</param>
internal sealed class WordFeatures(uint[] forms, WordClusters clusters)
{
    /// <summary>Tables: the form, beginnings and ends, strings of three and four units, the looks, the classes.</summary>
    public const int Form = 0, Affixes = 1, Grams = 2, Looks = 3, Classes = 4, Groups = 5;

    private const int Units = 24, MostRows = 2 * Units;
    private const int AffixRows = 1 << 13, GramRows = 1 << 14, LookRows = 1 << 10, ClassRows = 600;

    /// <summary>The first row of the coarse classes.</summary>
    public const int FineRows = 512;

    private readonly int[] _rows = new int[Groups * MostRows];
    private readonly int[] _counts = new int[Groups];

    public ReadOnlySpan<int> Rows(int group) => _rows.AsSpan(group * MostRows, _counts[group]);

    /// <summary>Number of rows of each table.</summary>
    public static int[] TableRows(int forms) => [forms + 1, AffixRows, GramRows, LookRows, ClassRows];

    /// <param name="word">A word of any length; only the ends of long ones are looked at.</param>
    public void Read(string text, WordSpan word)
    {
        Array.Clear(_counts);
        Span<char> folded = stackalloc char[Units];
        var length = Math.Min(word.Length, Units);
        for (var at = 0; at < length; at++) folded[at] = UnitKinds.Fold(UnitAt(text, word, at, length));
        folded = folded[..length];
        var hash = Run.HashOf(text, word.Start, word.End);
        Add(Form, Math.Max(0, Array.BinarySearch(forms, hash) + 1));
        ReadAffixes(folded);
        ReadGrams(folded);
        ReadLooks(text, word);
        var (fine, coarse) = clusters.Of(hash);
        Add(Classes, fine);
        Add(Classes, FineRows + coarse);
    }

    private static char UnitAt(string text, WordSpan word, int at, int length) => text[at < Units / 2 ? word.Start + at : word.End - length + at];

    private void Add(int group, int row) => _rows[group * MostRows + _counts[group]++] = row;

    private void ReadAffixes(ReadOnlySpan<char> folded)
    {
        for (var length = 1; length <= Math.Min(4, folded.Length); length++)
        {
            Add(Affixes, Row(1, folded[^length..], AffixRows));
            if (length < 4) Add(Affixes, Row(2, folded[..length], AffixRows));
        }
    }

    private void ReadGrams(ReadOnlySpan<char> folded)
    {
        Span<char> marked = stackalloc char[Units + 2];
        (marked[0], marked[folded.Length + 1]) = ('^', '$');
        folded.CopyTo(marked[1..]);
        marked = marked[..(folded.Length + 2)];
        for (var size = 3; size <= 4; size++)
            for (var at = 0; at + size <= marked.Length && _counts[Grams] < MostRows; at++) Add(Grams, Row(3, marked.Slice(at, size), GramRows));
    }

    /// <summary>The kinds of the units, a run of letters as at most two and of digits as at most four.</summary>
    private void ReadLooks(string text, WordSpan word)
    {
        Span<char> looks = stackalloc char[Units];
        var (count, run) = (0, 0);
        for (var at = 0; at < Math.Min(word.Length, Units); at++)
        {
            var look = LookOf(text[word.Start + at]);
            run = count > 0 && looks[count - 1] == look ? run + 1 : 1;
            if (run <= (look == '0' ? 4 : 2)) looks[count++] = look;
        }

        Add(Looks, Row(4, looks[..count], LookRows));
    }

    private static char LookOf(char unit) => UnitKinds.Of(unit) switch
    {
        UnitKind.Upper => 'X',
        UnitKind.Lower => 'x',
        UnitKind.Letter => 'l',
        UnitKind.Digit => '0',
        _ => UnitKinds.Fold(unit),
    };

    private static int Row(uint template, ReadOnlySpan<char> units, int rows) => (int)(FeatureHash.Of(template, FeatureHash.Of(units)) >> 8) & (rows - 1);
}
