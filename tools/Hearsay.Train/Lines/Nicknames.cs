using System.Globalization;
using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Gives those who comment other names, the same one each time, of the kinds that people take: words of a sentence, a word with a number, one letter or sign.</summary>
/// <param name="any">Some scrape, for words of its text.</param>
internal sealed class Nicknames(Func<LabelledScrape> any, LineSigns signs, Dice dice)
{
    private const int MostWords = 5;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ScrapeText Read(ScrapeText line, byte label)
    {
        if (label != LineLabels.CommentHead || line.Words > MostWords || !signs.IsNameAlone(line)) return line;
        if (!_names.TryGetValue(line.Text, out var name)) _names[line.Text] = name = New() ?? line.Text;
        return new ScrapeText(line.Number, name, line.IsApart, line.Runs);
    }

    private string? New()
    {
        var words = Words();
        if (words.Length < 2) return null;
        var number = (dice.Next() % 2000).ToString(CultureInfo.InvariantCulture);
        return (dice.Next() % 10) switch
        {
            0 => words[0].ToLowerInvariant() + number,
            1 => words[0] + "_" + words[1],
            2 => char.ToUpperInvariant(words[0][0]) + words[0][1..] + char.ToUpperInvariant(words[1][0]) + words[1][1..],
            3 => words[0].ToUpperInvariant(),
            4 => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Join(' ', words)),
            5 => string.Join(' ', words),
            6 => string.Join(' ', words).ToUpperInvariant(),
            7 => char.ToUpperInvariant(words[0][0]) + "" + words[0][1..] + " " + char.ToUpperInvariant(words[1][0]) + ".",
            8 => "<<<" + words[0] + ">>>",
            _ => words[0][..1] + (dice.Chance(0.5) ? "." : ""),
        };
    }

    /// <summary>Two to five words that stand together in a text.</summary>
    private string[] Words()
    {
        var scrape = any();
        var lines = Enumerable.Range(0, scrape.Lines.Count).Where(at => scrape.Labels[at] == (byte)LineKind.Body && scrape.Lines[at].Words > 2 * MostWords).ToList();
        if (lines.Count == 0) return [];
        var words = scrape.Lines[lines[(int)(dice.Next() % (ulong)lines.Count)]].Text.Split(' ');
        var first = (int)(dice.Next() % (ulong)(words.Length - MostWords));
        return [.. words[first..(first + 2 + (int)(dice.Next() % (MostWords - 1)))].Select(word => word.Trim(".,;:!?\"“”‘’'()[]".ToCharArray())).Where(word => word.Length > 1)];
    }
}
