using Hearsay.Core;
using Hearsay.Ingest.PlainText;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>
/// A marked scrape: a letter a line for what it is, a bar, the line (see <c>tests/Hearsay.Ingest.Tests/PlainText/MarkedScrape.cs</c>).
/// </summary>
/// <param name="Rules">What the rules said before anybody had mended them on this scrape; null where nobody wrote it down.</param>
internal sealed record LabelledScrape(string Name, List<ScrapeText> Lines, byte[] Labels, LineKind[]? Rules)
{
    private const string Letters = "TDBHPESCNA";

    /// <param name="folders">Folders of marked scrapes.</param>
    /// <param name="rules">A table: the number of a scrape, tab, the letters of its lines as the rules gave them.</param>
    public static List<LabelledScrape> ReadAll(string[] folders, string rules)
    {
        var firsts = File.ReadLines(rules).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt")).OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(file => Read(file, firsts))];
    }

    private static LabelledScrape Read(string file, Dictionary<string, string> firsts)
    {
        var marked = File.ReadAllLines(file);
        var lines = ScrapeText.Cut(string.Join('\n', marked.Select(line => line.Length == 0 ? "" : line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..])));
        var name = Path.GetFileNameWithoutExtension(file);
        var rules = firsts.TryGetValue(name.Split('-')[0], out var letters) && letters.Length == lines.Count ? letters.Select(letter => (LineKind)LabelOf(letter)).ToArray() : null;
        return new LabelledScrape(name, lines, WithLowNoise([.. lines.Select(line => LabelOf(marked[line.Number - 1][0]))]), rules);
    }

    private static byte[] WithLowNoise(byte[] labels)
    {
        var comments = Array.FindIndex(labels, label => LineLabels.KindOf(label) == LineKind.Comment);
        for (var at = Math.Max(comments, 0); at < labels.Length && comments >= 0; at++)
            if (labels[at] == (byte)LineKind.Noise) labels[at] = LineLabels.LowNoise;
        return labels;
    }

    private static byte LabelOf(char letter) => (byte)Letters.IndexOf(letter, StringComparison.Ordinal);
}
