namespace Hearsay.Reading.Mentions;

/// <summary>Reads the tables of words: lines of cells parted by tabs; lines that begin with # and empty ones say nothing.</summary>
internal static class WordList
{
    public static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>The values of a cell that holds several.</summary>
    public static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
