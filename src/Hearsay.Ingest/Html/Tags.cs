using System.Collections.Frozen;

namespace Hearsay.Ingest.Html;

/// <summary>What each element is for the flow of text.</summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, Tag> ByName =
        Enum.GetValues<Tag>().Where(tag => tag > Tag.Text).ToFrozenDictionary(tag => tag.ToString().ToLowerInvariant(), tag => tag);

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Tag Of(string name) => ByName.GetValueOrDefault(name);

    /// <summary>As <see cref="Of"/>, whatever the case of <paramref name="name"/>.</summary>
    public static Tag OfAnyCase(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length) return Tag.Other;
        for (var at = 0; at < name.Length; at++) lower[at] = char.ToLowerInvariant(name[at]);
        return Lookup.TryGetValue(lower[..name.Length], out var tag) ? tag : Tag.Other;
    }

    /// <summary>Whether the element starts and ends a paragraph of its own.</summary>
    public static bool IsBlock(Tag tag) => tag is (>= Tag.Address and <= Tag.Th) or Tag.Html or Tag.Body;

    public static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    /// <summary>Whether what is inside is no text of the page: controls, drawings, players.</summary>
    public static bool IsSilent(Tag tag) => tag is Tag.Head or Tag.Script or Tag.Style or Tag.Noscript or Tag.Template or Tag.Meta
        or Tag.Link or Tag.Title or (>= Tag.Audio and <= Tag.Video);

    /// <summary>Whether the element never has an end tag.</summary>
    public static bool IsVoid(Tag tag) => tag is Tag.Br or Tag.Hr or Tag.Img or Tag.Input or Tag.Meta or Tag.Link or Tag.Wbr or Tag.Embed;

    /// <summary>Whether writers may leave out the end tag.</summary>
    public static bool HasOptionalEnd(Tag tag) => tag is Tag.P or Tag.Li or Tag.Dt or Tag.Dd or Tag.Option or Tag.Colgroup
        or Tag.Thead or Tag.Tbody or Tag.Tfoot or Tag.Tr or Tag.Td or Tag.Th or Tag.Html or Tag.Head or Tag.Body;

    /// <summary>Whether HTML opens the element again in each following paragraph until it is closed.</summary>
    public static bool IsReopened(Tag tag) => tag is Tag.A or Tag.B or Tag.Code or Tag.Em or Tag.Font or Tag.I or Tag.S or Tag.Small
        or Tag.Strong or Tag.U;
}
