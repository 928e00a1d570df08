using System.Text.Json;
using Hearsay.Core;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>
/// Reads a treebank together with names given as offsets into its raw texts: <c>X.conllu</c>, <c>X.input.jsonl</c> and
/// <c>X.names.jsonl</c> of one folder. The words of the trees are found again in the raw text one after another.
/// </summary>
internal static class TreebankNames
{
    public static IEnumerable<LabelledSentence> Read(string folder, string part)
    {
        var texts = ReadTexts(Path.Combine(folder, part + ".input.jsonl"));
        var names = ReadNames(Path.Combine(folder, part + ".names.jsonl"));
        var (text, spans, at) = ("", new List<(TextSpan Span, int Type)>(), 0);
        var open = new SentenceBuilder();
        foreach (var line in File.ReadLines(Path.Combine(folder, part + ".conllu")))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                var id = line["# newdoc id = ".Length..].Trim();
                (text, spans, at) = (texts.GetValueOrDefault(id, ""), names.GetValueOrDefault(id, []), 0);
            }
            else if (line.Length == 0 && !open.IsEmpty) yield return open.Close();
            else if (line.Length > 0 && char.IsDigit(line[0])) at = AddWord(open, line.Split('\t'), text, spans, at);
        }
    }

    /// <summary>Adds the word if the text goes on with it, and returns where the text goes on.</summary>
    private static int AddWord(SentenceBuilder open, string[] cells, string text, List<(TextSpan Span, int Type)> spans, int at)
    {
        if (cells[0].Contains('-', StringComparison.Ordinal) || cells[0].Contains('.', StringComparison.Ordinal)) return at;
        var start = text.IndexOf(cells[1], at, Math.Min(text.Length - at, cells[1].Length + 20), StringComparison.Ordinal);
        if (start < 0) return at;
        var type = -1;
        var begins = false;
        foreach (var (span, kind) in spans)
        {
            if (!span.Contains(start)) continue;
            (type, begins) = (kind, start == span.Start);
            if (cells[1] is "'s" or "\u2019s" && start + cells[1].Length == span.End) type = -1;
            break;
        }

        open.Add(cells[1], type, begins);
        return start + cells[1].Length;
    }

    private static Dictionary<string, string> ReadTexts(string path) =>
        Documents(path).ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("text").GetString()!);

    private static Dictionary<string, List<(TextSpan Span, int Type)>> ReadNames(string path) =>
        Documents(path).ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("entities").EnumerateArray().Select(Read).ToList());

    private static (TextSpan Span, int Type) Read(JsonElement entity) =>
        (new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()),
            Enum.TryParse<EntityType>(entity.GetProperty("type").GetString(), true, out var type) ? NameLabels.TypeIndex(type) : -1);

    private static IEnumerable<JsonElement> Documents(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement.Clone());
}
