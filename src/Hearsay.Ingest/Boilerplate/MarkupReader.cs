using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Reads each element's kind off its tag, its role, its names and its style.</summary>
internal static class MarkupReader
{
    /// <summary>Where pages whose classes are hashes still say what an element is.</summary>
    private static readonly string[] Given = ["data-testid", "data-component", "data-gu-name"];

    public static MarkupKind[] Read(PageTree tree, MarkupNames names)
    {
        var kinds = new MarkupKind[tree.Count];
        var known = new Dictionary<string, MarkupKind>(StringComparer.Ordinal);
        Func<string, MarkupKind> read = name => Known(known, names, name);
        for (var node = 0; node < tree.Count; node++)
            if (tree[node].Element is not null) kinds[node] = Read(tree, node, read);
        return kinds;
    }

    private static MarkupKind Read(PageTree tree, int node, Func<string, MarkupKind> read)
    {
        var tag = tree[node].Tag;
        if (tag is Tag.Html or Tag.Body or Tag.Head) return MarkupKind.None;
        var kind = tag == Tag.Other ? OfComponent(tree[node].Element!.Name) : OfTag(tag);
        if (tree.Attribute(node, "class") is { } classes) kind |= IsComment(classes) ? MarkupKind.Comments : read(classes);
        if (tree.Attribute(node, "id") is { } id) kind |= read(id);
        foreach (var given in Given)
            if (tree.Attribute(node, given) is { } name) kind |= read(name);
        if (tree.Attribute(node, "role") is { } role) kind |= OfRole(role);
        if (tree.Attribute(node, "itemprop") is { } property) kind |= OfProperty(property);
        return IsHidden(tree, node) ? kind | MarkupKind.Hidden : kind;
    }

    /// <summary>The class of one comment; what else it says (WordPress: "byuser comment-author-ada") is about its writer.</summary>
    private static bool IsComment(string classes)
    {
        foreach (var range in classes.AsSpan().Split(' '))
            if (classes.AsSpan()[range].Equals("comment", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static MarkupKind Known(Dictionary<string, MarkupKind> known, MarkupNames names, string name)
    {
        if (known.TryGetValue(name, out var kind)) return kind;
        return known[name] = names.Read(name);
    }

    private static MarkupKind OfTag(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Menu => MarkupKind.Nav,
        Tag.Footer => MarkupKind.Footer,
        Tag.Aside => MarkupKind.Sidebar,
        Tag.Figcaption or Tag.Figure => MarkupKind.Caption,
        Tag.Dialog => MarkupKind.Promo,
        Tag.Label or Tag.Legend => MarkupKind.Promo,
        _ => MarkupKind.None,
    };

    /// <summary>Components of AMP pages: "amp-twitter", "amp-ad".</summary>
    private static MarkupKind OfComponent(string name)
    {
        if (!name.StartsWith("amp-", StringComparison.Ordinal)) return MarkupKind.None;
        return name[4..] switch
        {
            "ad" or "consent" or "sticky-ad" or "embed" or "user-notification" or "subscriptions" => MarkupKind.Promo,
            "sidebar" => MarkupKind.Nav,
            "social-share" => MarkupKind.Share,
            "twitter" or "facebook" or "instagram" or "reddit" or "tiktok" => MarkupKind.Embed,
            _ => MarkupKind.None,
        };
    }

    private static MarkupKind OfRole(string role) => role.ToLowerInvariant() switch
    {
        "navigation" or "menu" or "menubar" or "search" or "banner" or "tablist" => MarkupKind.Nav,
        "contentinfo" => MarkupKind.Footer,
        "complementary" => MarkupKind.Sidebar,
        "dialog" or "alertdialog" or "alert" => MarkupKind.Promo,
        "tooltip" => MarkupKind.Hidden,
        _ => MarkupKind.None,
    };

    private static MarkupKind OfProperty(string property) => property switch
    {
        "articleBody" or "reviewBody" => MarkupKind.Body,
        "comment" => MarkupKind.Comments,
        "caption" or "copyrightHolder" => MarkupKind.Caption,
        "author" or "datePublished" or "dateModified" or "keywords" => MarkupKind.Meta,
        "breadcrumb" => MarkupKind.Nav,
        _ => MarkupKind.None,
    };

    private static bool IsHidden(PageTree tree, int node)
    {
        if (tree.Attribute(node, "hidden") is not null) return true;
        var style = tree.Attribute(node, "style");
        if (style is null) return false;
        var none = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return none >= 0 && style.AsSpan(none + 7).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
