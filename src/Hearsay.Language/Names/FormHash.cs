namespace Hearsay.Language.Names;

/// <summary>
/// 64-bit hashes of words and of phrases (FNV-1a), the same on every machine. Curly quotes count as straight ones. The folded hash
/// leaves case out.
/// </summary>
internal static class FormHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Exact(ReadOnlySpan<char> form)
    {
        var hash = Offset;
        foreach (var unit in form) hash = (hash ^ Straight(unit)) * Prime;
        return hash;
    }

    public static ulong Folded(ReadOnlySpan<char> form)
    {
        var hash = Offset;
        foreach (var unit in form) hash = (hash ^ char.ToLowerInvariant(Straight(unit))) * Prime;
        return hash;
    }

    /// <summary>Joins the hash of a phrase (0 for none) with that of its next word, or a template's number with what fills it.</summary>
    public static ulong Join(ulong first, ulong next)
    {
        var hash = (first * Prime) ^ (next + 0x9E3779B97F4A7C15 + (first << 6) + (first >> 2));
        return hash ^ (hash >> 29);
    }

    private static char Straight(char unit) => unit is '\u2019' or '\u2018' ? '\'' : unit;
}
