using System.Globalization;
using System.IO.Compression;
using Hearsay.Core;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>
/// Names that we labelled ourselves, kept apart from the texts they are labels of: a line for each sentence that was read, with its id
/// and the names in it as <c>first-end:TYPE</c>, words counted from 0, end exclusive. The types are PER, ORG, LOC, and NAT for peoples, faiths and
/// adherents, which the tagger knows by list and does not learn.
/// </summary>
internal sealed class StandOffLabels
{
    private readonly Dictionary<string, Name[]> _names = new(StringComparer.Ordinal);

    private StandOffLabels()
    {
    }

    public static StandOffLabels Read(string path)
    {
        var labels = new StandOffLabels();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            labels._names.Add(cells[0], cells.Length < 2 ? [] : [.. cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadName)]);
        }

        return labels;
    }

    /// <summary>The sentences of <paramref name="texts"/> that have labels, in their order.</summary>
    public IEnumerable<LabelledSentence> Over(IEnumerable<(string Id, string[] Words)> texts)
    {
        foreach (var (id, words) in texts)
            if (_names.TryGetValue(id, out var names)) yield return Build(words, names);
    }

    /// <summary>How far two readers agree: F1 of exact names with their types, over the sentences that both have read.</summary>
    public (int Sentences, double F1) Agreement(StandOffLabels second)
    {
        var (sentences, all, shared) = (0, 0, 0);
        foreach (var (id, names) in _names)
        {
            if (!second._names.TryGetValue(id, out var others)) continue;
            sentences++;
            all += names.Length + others.Length;
            shared += names.Intersect(others).Count();
        }

        return (sentences, 200.0 * shared / Math.Max(1, all));
    }

    /// <summary>Sentences of the news file, "number TAB words", by their numbers.</summary>
    public static IEnumerable<(string Id, string[] Words)> News(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t', 2);
            if (cells.Length == 2) yield return (cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>Sentences of a treebank by their sent_id, words of trees.</summary>
    public static IEnumerable<(string Id, string[] Words)> Trees(string path)
    {
        var (id, words) = ("", new List<string>());
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line["# sent_id = ".Length..].Trim();
            else if (line.Length > 0 && char.IsDigit(line[0]) && line.Split('\t') is var cells && int.TryParse(cells[0], CultureInfo.InvariantCulture, out _)) words.Add(cells[1]);
            else if (line.Length == 0)
            {
                yield return (id, [.. words]);
                words.Clear();
            }
        }
    }

    private static LabelledSentence Build(string[] words, Name[] names)
    {
        var open = new SentenceBuilder();
        for (var word = 0; word < words.Length; word++)
        {
            var name = Array.FindIndex(names, name => word >= name.First && word < name.End);
            var type = name < 0 || names[name].Type == EntityType.Nat ? -1 : NameLabels.TypeIndex(names[name].Type);
            open.Add(words[word], type, name >= 0 && word == names[name].First);
        }

        return open.Close();
    }

    private static Name ReadName(string cell)
    {
        var parts = cell.Split('-', ':');
        return new Name(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), Enum.Parse<EntityType>(parts[2], ignoreCase: true));
    }
}
