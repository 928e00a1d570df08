namespace Hearsay.Train.Lines;

/// <summary>Blocks of lines that stand around articles on whole pages, by where they stand.</summary>
internal sealed class PageFurniture
{
    private const string Between = " ;; ";

    private readonly Dictionary<string, string[][]> _blocks;

    private PageFurniture(Dictionary<string, string[][]> blocks) => _blocks = blocks;

    /// <param name="file">A block a line: where it stands, a colon, its lines with " ;; " between.</param>
    public static PageFurniture Read(string file) =>
        new(File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2)).GroupBy(row => row[0], row => row[1].Split(Between)).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    public string[] Any(string place, Dice dice)
    {
        var blocks = _blocks[place];
        return blocks[(int)(dice.Next() % (ulong)blocks.Length)];
    }
}
