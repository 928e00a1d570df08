namespace Hearsay.Ingest.Html;

/// <summary>What the names and tags of an element say it is. The members are the kinds of <c>ingest-markup.tsv</c>.</summary>
[Flags]
internal enum MarkupKind : ushort
{
    None = 0,
    Comments = 1,
    Nav = 2,
    Footer = 4,
    Sidebar = 8,
    Related = 16,
    Share = 32,
    Promo = 64,
    Author = 128,
    Caption = 256,
    Meta = 512,
    Embed = 1024,
    Hidden = 2048,
    Body = 4096,

    /// <summary>The writer of a comment, when it stands among comments.</summary>
    Commenter = 8192,

    /// <summary>The paragraph between headline and text.</summary>
    Lead = 16384,

    /// <summary>All that is not the article's own running text.</summary>
    Furniture = Comments | Nav | Footer | Sidebar | Related | Share | Promo | Author | Caption | Meta | Embed | Hidden,
}
