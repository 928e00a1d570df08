namespace Hearsay.Reading.Attributions;

/// <summary>Reads the tables of words: tab-separated rows, lines that begin with '#' say source, licence and columns.</summary>
internal static class LexiconFile
{
    public static IEnumerable<string[]> Rows(string path, int columns)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var row = line.Split('\t');
            if (row.Length != columns) throw new InvalidDataException($"{path}:{number}: {row.Length} columns, wanted {columns}");
            yield return row;
        }
    }

    public static T Parse<T>(string name, string path)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw new InvalidDataException($"{path}: unknown word \"{name}\"");
}
