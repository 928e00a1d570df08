using System.IO.Compression;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Language;

namespace Hearsay.Train.Coreference;

/// <summary>Reads texts with coreference, JSON Lines packed with gzip, and parses them. Only those of open licence are taken.</summary>
internal static class GoldTexts
{
    /// <summary>Genres of GUM whose texts are under CC BY or CC BY-SA, or in the public domain.</summary>
    private static readonly HashSet<string> Open = ["news", "interview", "bio", "voyage", "academic", "court"];

    public static IEnumerable<GoldText> Read(string path, TextParser parser)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (!Open.Contains(root.GetProperty("genre").GetString()!)) continue;
            var tokens = root.GetProperty("tokens");
            var mentions = root.GetProperty("entities").EnumerateArray().Select(each => new GoldMention(
                new TextSpan(each.GetProperty("start").GetInt32(), each.GetProperty("end").GetInt32()),
                tokens[each.GetProperty("head").GetInt32()][0].GetInt32(), each.GetProperty("actor").ToString()));
            yield return new GoldText(parser.Parse(root.GetProperty("text").GetString()!), [.. mentions]);
        }
    }
}
