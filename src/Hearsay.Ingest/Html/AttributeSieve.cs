using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Ingest.Html;

/// <summary>
/// Copies a start tag with those attributes only that the reading asks for. Addresses of pictures, handlers and styles are most
/// of a page, and a parser would copy each of them twice.
/// </summary>
internal static class AttributeSieve
{
    /// <summary>Asked for on elements of a few kinds only.</summary>
    private const string Address = "href", Style = "style", Title = "title";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asked =
        FrozenSet.ToFrozenSet(["class", "id", "itemprop", "role", "rel", "datetime", "lang", "name", "property", "content", "hidden", "http-equiv", "xml:lang", "data-testid", "data-component", "data-gu-name", Title, Address, Style], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> None = SearchValues.Create(["none"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The one string for the name of an attribute that is asked for; else null.</summary>
    public static string? Known(ReadOnlySpan<char> name) => Asked.TryGetValue(name, out var known) ? known : null;

    /// <param name="tag">From '&lt;' to behind '&gt;'.</param>
    /// <param name="nameEnd">Where the element's name ends in it.</param>
    public static void Copy(ReadOnlySpan<char> tag, int nameEnd, Tag kind, StringBuilder kept)
    {
        kept.Append(tag[..nameEnd]);
        var at = nameEnd;
        while (at < tag.Length)
        {
            var start = at + Blanks(tag[at..]);
            var (nameLength, length) = Measure(tag[start..]);
            if (length == 0) break;
            if (nameLength > 0 && IsAsked(tag.Slice(start, nameLength), tag.Slice(start, length), kind)) kept.Append(' ').Append(tag.Slice(start, length));
            at = start + length;
        }

        kept.Append('>');
    }

    private static int Blanks(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsWhiteSpace(rest[length]) || rest[length] is '/' or '>' or '"' or '\'')) length++;
        return length;
    }

    /// <summary>The lengths of the attribute's name and of the whole attribute at the start of <paramref name="rest"/>.</summary>
    private static (int Name, int All) Measure(ReadOnlySpan<char> rest)
    {
        var name = 0;
        while (name < rest.Length && !char.IsWhiteSpace(rest[name]) && rest[name] is not ('=' or '>' or '/')) name++;
        var at = name;
        while (at < rest.Length && char.IsWhiteSpace(rest[at])) at++;
        if (at >= rest.Length || rest[at] != '=') return (name, Math.Max(name, rest.Length > 0 ? 1 : 0));
        at++;
        while (at < rest.Length && char.IsWhiteSpace(rest[at])) at++;
        return (name, at + ValueLength(rest[at..]));
    }

    private static int ValueLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0) return 0;
        if (rest[0] is '"' or '\'' && rest[1..].IndexOf(rest[0]) is >= 0 and var close) return close + 2;
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]) && rest[length] != '>') length++;
        return length;
    }

    private static bool IsAsked(ReadOnlySpan<char> name, ReadOnlySpan<char> attribute, Tag kind) => Known(name) switch
    {
        null => false,
        Style => attribute.ContainsAny(None),
        Address => kind == Tag.Link || (kind == Tag.A && AuthorLinks.IsOne(attribute)),
        Title => kind is Tag.Abbr or Tag.Time or Tag.Span or Tag.Link,
        _ => true,
    };
}
