using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Hearsay.Ingest.Html.Parsing;

/// <summary>
/// What the name of an element means to the parser, which closes and moves elements by it, and to us. The flags are those that AngleSharp gives
/// its own elements (a test compares them); a name that is not here is that of an element without meaning.
/// </summary>
internal sealed record ElementTraits(string Name, Tag Tag, NodeFlags Flags)
{
    private const NodeFlags Block = NodeFlags.Special | NodeFlags.HtmlMember, Left = NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd;
    private const NodeFlags Table = NodeFlags.HtmlTableScoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.Scoped;

    private static readonly (NodeFlags Flags, string Names)[] Groups =
    [
        (NodeFlags.HtmlMember | NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u"),
        (NodeFlags.HtmlMember | Left, "rb rp rt rtc"),
        (NodeFlags.HtmlMember | NodeFlags.HtmlSelectScoped | Left, "optgroup option"),
        (Block | NodeFlags.SelfClosing, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr"),
        (Block, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title"),
        (Block | NodeFlags.HtmlListScoped, "ol ul"),
        (Block | NodeFlags.ImplicitlyClosed, "body tr"),
        (Block | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead"),
        (Block | Left, "dd dt li p"),
        (Block | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped, "td th"),
        (Block | NodeFlags.ImplicitlyClosed | Table, "html"),
        (Block | NodeFlags.LineTolerance, "pre textarea"),
        (Block | NodeFlags.LiteralText, "iframe noembed noframes script style xmp"),
        (Block | NodeFlags.Scoped, "applet caption marquee object"),
        (Block | Table, "table template"),
        (NodeFlags.HtmlMember, "abbr audio bdi bdo canvas cite data datalist del dfn dialog ins kbd label legend map mark meter picture progress q quote ruby samp slot span sub sup var video"),
    ];

    private static readonly FrozenDictionary<string, ElementTraits>.AlternateLookup<ReadOnlySpan<char>> Known =
        Groups.SelectMany(group => group.Names.Split(' ').Select(name => new ElementTraits(name, Tags.Of(name), group.Flags)))
            .ToFrozenDictionary(traits => traits.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">In lower case.</param>
    public static ElementTraits Of(ReadOnlySpan<char> name) =>
        Known.TryGetValue(name, out var traits) ? traits : new ElementTraits(name.ToString(), Tag.Other, NodeFlags.HtmlMember);
}
