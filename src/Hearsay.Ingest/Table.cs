namespace Hearsay.Ingest;

/// <summary>Rows of a tab-separated word list; lines that start with '#' and empty lines are left out.</summary>
internal static class Table
{
    /// <exception cref="FileNotFoundException">The word list is missing.</exception>
    public static IEnumerable<string[]> Rows(string directory, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(directory, file)))
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
