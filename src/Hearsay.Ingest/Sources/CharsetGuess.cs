using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Ingest.Sources;

/// <summary>
/// Guesses the charset of bytes that nothing names: the one of <c>ingest-charsets.tsv</c> in which what lies beyond ASCII is mostly the
/// characters that texts in it are made of. Cost: each charset decodes a sample once. Safe for many threads.
/// </summary>
internal sealed class CharsetGuess
{
    private const int Sample = 1 << 14; // bytes
    private const int Largest = 1 << 20; // bytes searched for the sample's start

    private const int Fewest = 4; // characters that speak for a charset
    private const double Least = 0.5, Margin = 0.05; // to be taken before the first

    // Weights of a character, tried on a sentence of our own writing in each of 13 languages.
    private const double Letter = 0.25, Symbol = -1, Broken = -2, TurnedCase = -0.5;

    private readonly (Encoding Encoding, FrozenSet<char> Common)[] _charsets;

    private CharsetGuess((Encoding, FrozenSet<char>)[] charsets) => _charsets = charsets;

    /// <summary>Made of the table that the assembly carries: whoever opens a file needs no folder of word lists for it.</summary>
    public static CharsetGuess Shared { get; } = Load();

    public Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Largest)].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var sample = bytes[Math.Max(0, start - 1)..];
        sample = sample[..Math.Min(sample.Length, Sample)];
        var (best, most) = (_charsets[0].Encoding, Math.Max(Least, Weight(_charsets[0].Encoding.GetString(sample), _charsets[0].Common) + Margin));
        foreach (var (encoding, common) in _charsets.AsSpan(1))
        {
            var weight = Weight(encoding.GetString(sample), common);
            if (weight > most) (best, most) = (encoding, weight);
        }

        return best;
    }

    /// <summary>The mean weight of the characters beyond ASCII that are no marks.</summary>
    private static double Weight(string text, FrozenSet<char> common)
    {
        var (sum, count) = (0.0, 0);
        for (var at = 0; at < text.Length - 1; at++) // the last may be cut
        {
            var letter = text[at];
            if (letter < 0x80) continue;
            var before = at > 0 ? text[at - 1] : ' ';
            if (IsMark(letter, before, text[at + 1]) && !common.Contains(letter)) continue;
            count++;
            sum += IsMixed(letter, before, text[at + 1]) ? Symbol : common.Contains(letter) && !IsHeaped(letter, before) ? 1 : char.IsLetter(letter) ? Letter : letter == '\uFFFD' || char.IsControl(letter) ? Broken : Symbol;
            if (char.IsUpper(letter) && char.IsLower(before)) sum += TurnedCase;
        }

        return count < Fewest ? 0 : sum / count;
    }

    /// <summary>Two Latin letters beyond ASCII side by side, which Latin texts seldom have.</summary>
    private static bool IsHeaped(char letter, char before) => letter < '\u0250' && before >= 0x80 && char.IsLetter(before);

    /// <summary>A letter of another alphabet within a word of ASCII letters.</summary>
    private static bool IsMixed(char letter, char before, char behind) => letter is >= '\u0370' and < '\u2000' && (char.IsAsciiLetter(before) || char.IsAsciiLetter(behind));

    private static CharsetGuess Load()
    {
        using var reader = new StreamReader(typeof(CharsetGuess).Assembly.GetManifestResourceStream("ingest-charsets.tsv")!);
        var rows = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'));
        return new([.. rows.Select(row => (TextDecoder.Charset(row[0])!, row[1].ToFrozenSet()))]);
    }

    /// <summary>A quotation mark, a dash, a sign that stands apart: all charsets of one family have them in one place.</summary>
    private static bool IsMark(char letter, char before, char behind) =>
        letter is '\u00A0' or '’' or '‘' or '“' or '”' or '–' or '—' or '…' or '•' || ((char.IsPunctuation(letter) || char.IsSymbol(letter)) && !char.IsLetter(before) && !char.IsLetter(behind));
}
