using System.Text.Json;

namespace Hearsay.Language.Tests;

/// <summary>The development part of a treebank, where a folder above the tests holds one.</summary>
internal static class SharedTreebank
{
    /// <summary>Null when there is none.</summary>
    public static string? Folder(string treebank)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "language", treebank) is var path && Directory.Exists(path)) return path;
        return null;
    }

    /// <summary>Raw texts by id.</summary>
    public static IEnumerable<(string Id, string Text)> Texts(string folder) =>
        from line in File.ReadLines(Path.Combine(folder, "dev.input.jsonl"))
        let json = JsonDocument.Parse(line).RootElement
        select (json.GetProperty("id").GetString()!, json.GetProperty("text").GetString()!);

    /// <summary>The word lines of each document, by id; the sentences parted by null.</summary>
    public static Dictionary<string, List<string[]?>> Words(string folder)
    {
        var documents = new Dictionary<string, List<string[]?>>();
        List<string[]?> open = [];
        foreach (var line in File.ReadLines(Path.Combine(folder, "dev.conllu")))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) documents[line[(line.IndexOf('=') + 1)..].Trim()] = open = [];
            else if (line.Length == 0) open.Add(null);
            else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var fields && !fields[0].Contains('-') && !fields[0].Contains('.')) open.Add(fields);
        }

        return documents;
    }
}
