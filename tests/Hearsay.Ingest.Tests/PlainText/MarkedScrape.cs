using Hearsay.Core;

namespace Hearsay.Ingest.Tests.PlainText;

/// <summary>
/// A scrape of our own writing in which each line is marked with what it is: a letter, for a comment's author his name in brackets when the
/// line says more, a bar, the line. Lines without a mark are blank.
/// </summary>
internal sealed class MarkedScrape
{
    private const string Letters = "TDBHPESCN";

    private MarkedScrape(string name, string[] lines)
    {
        Name = name;
        Text = string.Join('\n', lines.Select(line => line.Length == 0 ? "" : line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]));
        Kinds = [.. lines.Select((line, at) => (At: at, Line: line)).Where(one => one.Line.Length > 0).Select(one => new ScrapeLine(one.At + 1, KindOf(one.Line)))];
        Commenters = [.. lines.Where(line => line.StartsWith('A')).Select(AuthorOf)];
    }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<ScrapeLine> Kinds { get; }

    public IReadOnlyList<string> Commenters { get; }

    public static IEnumerable<MarkedScrape> All =>
        Directory.GetFiles(Lexicons.Above("tests/Hearsay.Ingest.Tests/PlainText/Scrapes")!, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new MarkedScrape(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)));

    /// <summary>Title, Dateline, Body, Heading, Picture's caption, Embed, Source, Comment, Noise; A is a comment's author.</summary>
    private static LineKind KindOf(string line) => line[0] == 'A' ? LineKind.Comment : (LineKind)Letters.IndexOf(line[0], StringComparison.Ordinal);

    private static string AuthorOf(string line) => line[1] == '(' ? line[2..line.IndexOf(')', StringComparison.Ordinal)] : line[2..];
}
