using System.Globalization;
using System.Text;
using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Language;

/// <summary>Collects the tags of a treebank and the features that occur with each.</summary>
internal static class TagInventoryMaker
{
    // A tag seen less often is mostly a slip of the annotator.
    private const int LeastTag = 4;
    private const int LeastFeats = 2;

    public static byte[] Section(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<(string Upos, string Xpos), Dictionary<string, int>>();
        foreach (var sentence in sentences)
            for (var word = 0; word < sentence.Count; word++)
            {
                var key = (sentence.Upos[word].ToString(), sentence.Xpos[word]);
                if (!counts.TryGetValue(key, out var feats)) counts[key] = feats = new Dictionary<string, int>(StringComparer.Ordinal);
                feats[sentence.Feats[word]] = feats.GetValueOrDefault(sentence.Feats[word]) + 1;
            }

        var text = new StringBuilder();
        var tags = counts.Where(each => each.Value.Values.Sum() >= LeastTag)
            .OrderByDescending(each => each.Value.Values.Sum()).ThenBy(each => each.Key.Upos + each.Key.Xpos, StringComparer.Ordinal).ToList();
        for (var tag = 0; tag < tags.Count; tag++)
            foreach (var feats in Frequent(tags[tag].Value))
                text.Append(CultureInfo.InvariantCulture, $"{tag}\t{tags[tag].Key.Upos}\t{tags[tag].Key.Xpos}\t{feats}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Frequent(Dictionary<string, int> feats)
    {
        var sorted = feats.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).ToList();
        return sorted.Where((each, at) => at == 0 || each.Value >= LeastFeats).Select(each => each.Key);
    }
}
