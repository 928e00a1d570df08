using System.Xml;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>
/// Reads feeds (RSS 0.9 to 2.0, Atom) entry by entry, and OPML, which only names feeds. Document types are refused, so no entity of a
/// hostile feed is ever looked up or blown up.
/// </summary>
internal static class FeedPages
{
    public static IEnumerable<PageResult> Read(Source source)
    {
        if (SourceFile.ReadAll(source.Stream, out var bytes) is { } failure) return [PageResult.Failed(source.Location, failure)];
        if (TextDecoder.Decode(bytes.Span, source.Charset) is not { } decoded) return [PageResult.Failed(source.Location, "the file is binary, not a feed")];
        var results = new List<PageResult>();
        var damage = Parse(source, decoded.Text, results);
        if (damage is not null) results.Add(PageResult.Failed(source.Location, damage));
        else if (results.Count == 0) results.Add(PageResult.Failed(source.Location, "the XML is neither a feed with entries nor OPML"));
        return results;
    }

    /// <summary>Reads all entries up to the end or to the damage, which it gives in words.</summary>
    private static string? Parse(Source source, string text, List<PageResult> results)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Limits.PageBytes, CheckCharacters = false };
        try
        {
            using var xml = XmlReader.Create(new StringReader(text), settings);
            var feed = new FeedHead();
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName is "item" or "entry") results.Add(FeedEntry.Read(xml).ToPage($"{source.Location}:{results.Count + 1}", feed, source.Seen));
                else if (xml.LocalName == "outline" && xml.GetAttribute("xmlUrl") is { } named) results.Add(PageResult.Failed(source.Location, $"the feed {named} is named, not held here: save it and read the file"));
                else feed.Take(xml);
                if (results.Count > Limits.Entries) return $"the feed holds more than {Limits.Entries} entries";
            }

            return null;
        }
        catch (XmlException failure)
        {
            return "the XML is damaged: " + failure.Message;
        }
    }
}
