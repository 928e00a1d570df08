using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Hearsay.Core;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>One entry of a feed.</summary>
internal sealed class FeedEntry
{
    private readonly List<string> _authors = [];
    private string? _title, _link, _id, _date, _updated, _full, _summary;

    /// <summary>Reads the entry at which <paramref name="xml"/> stands, to its end.</summary>
    public static FeedEntry Read(XmlReader xml)
    {
        var (entry, depth) = (new FeedEntry(), xml.Depth);
        if (xml.IsEmptyElement) return entry;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element) entry.Take(xml);
        return entry;
    }

    /// <summary>What stands inside the element: escaped or CDATA text as it is, child elements as markup without attributes.</summary>
    public static string Inner(XmlReader xml)
    {
        var (text, depth) = (new StringBuilder(), xml.Depth);
        if (xml.IsEmptyElement) return "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Depth > depth + 1 ? WebUtility.HtmlEncode(xml.Value) : xml.Value);
            else if (xml.NodeType == XmlNodeType.Element) text.Append('<').Append(xml.LocalName).Append('>');
            else if (xml.NodeType == XmlNodeType.EndElement) text.Append("</").Append(xml.LocalName).Append('>');
        }

        return text.ToString().Trim();
    }

    public PageResult ToPage(string location, FeedHead feed, DateTimeOffset? seen)
    {
        var html = _full ?? _summary;
        _link ??= _id; // Atom's id and RSS's guid are addresses unless they say otherwise
        _link = feed.Whole(_link);
        if (string.IsNullOrWhiteSpace(html)) return PageResult.Failed(location, "the entry has no text" + (_link is null ? "" : $"; its page is {_link}"));
        return PageResult.Of(new Page
        {
            Location = location, Html = html, Seen = seen, Site = Plain(feed.Title), Title = Plain(_title), Url = _link,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{_link}\n{_title}\n{_date ?? _updated}\n{html}"))),
            Author = [.. (_authors.Count > 0 ? _authors : feed.Authors).Select(author => Plain(author)!).Where(author => author.Length > 0).Distinct()], Date = HeadDate.Day(_date ?? _updated),
        });
    }

    private void Take(XmlReader xml)
    {
        var name = xml.LocalName;
        if (name == "link" && xml.GetAttribute("href") is { } href)
        {
            if (_link is null || xml.GetAttribute("rel") is null or "alternate") _link = href;
            return;
        }

        var isAddress = xml.GetAttribute("isPermaLink") is not "false";
        var inner = Inner(xml);
        if (name == "title") _title ??= inner;
        else if (name == "link") _link ??= inner;
        else if (name is "pubDate" or "published" or "issued" or "date") _date ??= inner;
        else if (name is "updated" or "modified") _updated ??= inner;
        else if (name is "id" or "guid" && isAddress && Uri.TryCreate(inner, UriKind.Absolute, out var id) && id.Scheme is "http" or "https") _id ??= inner;
        else if (name is "creator" or "author" && Name(inner) is { } author) _authors.Add(author);
        else if (name is "encoded" or "content") _full ??= inner;
        else if (name is "description" or "summary") _summary ??= inner;
    }

    /// <summary>Atom: "&lt;name&gt;Ada Quill&lt;/name&gt;"; RSS: "ada@post.example (Ada Quill)" or the name alone.</summary>
    public static string? Name(string author)
    {
        var start = author.IndexOf("<name>", StringComparison.Ordinal);
        var end = author.IndexOf("</name>", StringComparison.Ordinal);
        if (start >= 0 && end > start) return author[(start + 6)..end];
        var open = author.IndexOf('(');
        if (author.Contains('@') && open > 0) return author[(open + 1)..].TrimEnd(')', ' ');
        return author.Contains('@') || author.Contains('<') ? null : author;
    }

    private static string? Plain(string? text) => text is null ? null : Html.FoldedText.Of(WebUtility.HtmlDecode(text));
}
