using System.Text;
using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>
/// Writes what stands around comments in words of no language, each word as the same one all through a scrape: who learns from it must
/// go by what comes back in which place, not by words of known sites.
/// </summary>
/// <param name="isWhole">Whether the comments themselves are in those words, too.</param>
internal sealed class ForeignLines(LineSigns signs, Dice dice, bool isWhole)
{
    private const string Consonants = "bdfgklmnprstvz", Vowels = "aeiou";

    private readonly Dictionary<string, string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A line of furniture or a date; of a line that names who writes, what is written small.</summary>
    public ScrapeText Read(ScrapeText line, byte label)
    {
        if (label == LineLabels.LowNoise || (isWhole && label == (byte)LineKind.Comment) || (LineLabels.KindOf(label) == LineKind.Comment && label != LineLabels.CommentHead && signs.IsWhen(line))) return new ScrapeText(line.Number, Written(line.Text, isHead: false), line.IsApart, line.Runs);
        return label == LineLabels.CommentHead && line.Words > 1 ? new ScrapeText(line.Number, Written(line.Text, isHead: true), line.IsApart, line.Runs) : line;
    }

    private string Written(string text, bool isHead)
    {
        var written = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == at) written.Append(text[at++]);
            else written.Append(isHead && !IsOfHead(text, at) ? text[at..end] : Word(text[at..end]));
            at = Math.Max(at, end);
        }

        return written.ToString();
    }

    /// <summary>No part of a name: small letters behind another word, or a word beside a number.</summary>
    private static bool IsOfHead(string text, int at) => at > 0 && (char.IsLower(text[at]) || text.AsSpan(0, at).ContainsAnyInRange('0', '9') || NextIsNumber(text, at));

    private static bool NextIsNumber(string text, int at) => text.IndexOf(' ', at) is > 0 and var blank && blank + 1 < text.Length && char.IsAsciiDigit(text[blank + 1]);

    private string Word(string word)
    {
        if (!_words.TryGetValue(word, out var other))
        {
            var letters = new StringBuilder();
            for (var at = 0; at < Math.Max(2, word.Length); at++) letters.Append((at % 2 == 0 ? Consonants : Vowels) is var some ? some[(int)(dice.Next() % (ulong)some.Length)] : ' ');
            _words[word] = other = letters.ToString();
        }

        return char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
    }
}
