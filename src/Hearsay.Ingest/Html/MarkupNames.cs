using System.Collections.Frozen;

namespace Hearsay.Ingest.Html;

/// <summary>Knows what class and id names mean: the words of <c>ingest-markup.tsv</c>. Safe for many threads.</summary>
internal sealed class MarkupNames
{
    private const int LongestName = 512;
    private const int LongestRow = 3; // words of a row

    /// <summary>Builders of pages, Elementor and Telegram's, that call each part a widget, the text too; what comes behind says which.</summary>
    private static readonly string[] BuilderWidgets = ["elementor widget", "tgme widget"];

    /// <summary>Kinds that a part of a name does not speak for: "label-hidden" hides a label, not the element.</summary>
    private const MarkupKind WholeOnly = MarkupKind.Hidden;

    private readonly FrozenDictionary<string, MarkupKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    private MarkupNames(FrozenDictionary<string, MarkupKind> kinds) => _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static MarkupNames Load(string directory)
    {
        var kinds = new Dictionary<string, MarkupKind>(StringComparer.Ordinal);
        foreach (var row in Table.Rows(directory, "ingest-markup.tsv"))
            kinds[row[1]] = kinds.GetValueOrDefault(row[1]) | Enum.Parse<MarkupKind>(row[0], ignoreCase: true);
        return new MarkupNames(kinds.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>All kinds that any name in a class, id or role attribute speaks for.</summary>
    public MarkupKind Read(string attribute)
    {
        var found = MarkupKind.None;
        var source = attribute.AsSpan(0, Math.Min(attribute.Length, LongestName));
        Span<char> words = stackalloc char[LongestName * 2];
        foreach (var range in source.Split(' ')) found |= ReadName(source[range], words);
        return found;
    }

    private MarkupKind ReadName(ReadOnlySpan<char> name, Span<char> words)
    {
        var text = (ReadOnlySpan<char>)words[..Spell(name, words)];
        var found = MarkupKind.None;
        if (text.StartsWith("category ") || text.StartsWith("tag ")) return found; // blogs write a post's subjects into its class
        foreach (var widget in BuilderWidgets)
            if (text.StartsWith(widget)) text = text[widget.Length..].TrimStart(' ');
        for (var start = 0; start < text.Length; start = Behind(text, start))
        {
            var end = start;
            for (var count = 0; count < LongestRow && end < text.Length; count++)
            {
                end = Behind(text, end);
                if (!_kinds.TryGetValue(text[start..end].TrimEnd(' '), out var kind)) continue;
                found |= start == 0 && end == text.Length ? kind : kind & ~WholeOnly;
            }
        }

        return found;
    }

    private static int Behind(ReadOnlySpan<char> text, int start)
    {
        var blank = text[start..].IndexOf(' ');
        return blank < 0 ? text.Length : start + blank + 1;
    }

    /// <summary>"relatedPosts--big" becomes "related posts big".</summary>
    private static int Spell(ReadOnlySpan<char> name, Span<char> words)
    {
        var length = 0;
        for (var at = 0; at < name.Length; at++)
        {
            var letter = name[at];
            var isBreak = !char.IsLetterOrDigit(letter);
            var isTurn = at > 0 && char.IsUpper(letter) && char.IsLower(name[at - 1]);
            if ((isBreak || isTurn) && length > 0 && words[length - 1] != ' ') words[length++] = ' ';
            if (!isBreak) words[length++] = char.ToLowerInvariant(letter);
        }

        return length;
    }
}
