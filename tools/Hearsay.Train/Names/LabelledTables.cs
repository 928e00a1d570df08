using Hearsay.Core;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>Reads "word TAB label" tables with blank lines between sentences; labels B-PER, I-ORG ... or O.</summary>
internal static class LabelledTables
{
    public static IEnumerable<LabelledSentence> Read(string path)
    {
        var open = new SentenceBuilder();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length < 2 || cells[0].Length == 0)
            {
                if (!open.IsEmpty) yield return open.Close();
                continue;
            }

            open.Add(cells[0].Trim(), Type(cells[1]), cells[1].StartsWith("B-", StringComparison.Ordinal));
        }

        if (!open.IsEmpty) yield return open.Close();
    }

    private static int Type(string label) =>
        label.Length > 2 && Enum.TryParse<EntityType>(label[2..], true, out var type) ? NameLabels.TypeIndex(type) : -1;
}
