namespace Hearsay.Reading.Quantities;

/// <summary>Reads a word list: tab-separated columns, lines that start with '#' and empty lines left out.</summary>
internal static class LexiconFile
{
    public static IEnumerable<string[]> Rows(string directory, string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(directory, name)))
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    public static string Column(this string[] row, int index) => index < row.Length ? row[index] : "";
}
