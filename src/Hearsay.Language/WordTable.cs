namespace Hearsay.Language;

/// <summary>Reads the small tables that are part of the assembly: fields parted by tabs, lines with # are words for people.</summary>
internal static class WordTable
{
    /// <param name="name">Folder and file, parted by a dot.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"Hearsay.Language.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
