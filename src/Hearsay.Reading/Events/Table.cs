namespace Hearsay.Reading.Events;

/// <summary>The rows of a tab-separated lexicon: lines that start with '#' are words about it, empty cells at the end may be left out.</summary>
internal static class Table
{
    /// <param name="columns">How many cells every row is padded to; more in a line are an error.</param>
    /// <exception cref="InvalidDataException">A line has too many cells; the message names file and line.</exception>
    public static IEnumerable<string[]> Rows(string path, int columns)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length > columns) throw new InvalidDataException($"{path}:{number}: {cells.Length} cells, at most {columns} expected");
            yield return Pad(cells, columns);
        }
    }

    private static string[] Pad(string[] cells, int columns)
    {
        var padded = new string[columns];
        for (var at = 0; at < columns; at++) padded[at] = at < cells.Length ? cells[at].Trim() : "";
        return padded;
    }
}
