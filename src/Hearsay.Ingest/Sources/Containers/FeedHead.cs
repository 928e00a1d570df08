using System.Xml;

namespace Hearsay.Ingest.Sources.Containers;

/// <summary>What a feed says of all its entries: its title, who writes where an entry names nobody (Atom, RFC 4287 4.2.1), where relative addresses begin.</summary>
internal sealed class FeedHead
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private string? _base;

    public string? Title { get; private set; }

    public List<string> Authors { get; } = [];

    /// <summary>Reads the element at which <paramref name="xml"/> stands when it is one of the head.</summary>
    public void Take(XmlReader xml)
    {
        _base ??= xml.GetAttribute("xml:base") ?? (xml.LocalName == "link" ? xml.GetAttribute("href") : null);
        if (xml.LocalName == "title") Title ??= FeedEntry.Inner(xml);
        else if (xml.LocalName == "author" && xml.NamespaceURI == Atom && FeedEntry.Name(FeedEntry.Inner(xml)) is { } author) Authors.Add(author);
        else if (xml.LocalName == "link" && !xml.IsEmptyElement && FeedEntry.Inner(xml) is { Length: > 0 } link) _base ??= link;
    }

    /// <summary>A relative address as a whole one, when the feed says where it begins.</summary>
    public string? Whole(string? link) =>
        link is null || Uri.TryCreate(link, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" || !Uri.TryCreate(_base, UriKind.Absolute, out var from) || !Uri.TryCreate(from, link, out var joined) ? link : joined.AbsoluteUri;
}
