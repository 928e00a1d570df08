namespace Hearsay.Ingest.Sources;

/// <summary>UTF-16 units that are no text: NUL, and halves of surrogate pairs without the other half.</summary>
internal static class OddUnits
{
    /// <summary>What the article stage makes of the odd units in <paramref name="text"/>, a sentence each.</summary>
    public static IEnumerable<string> Notices(string text)
    {
        if (text.Contains('\0')) yield return "NUL characters are not kept";
        if (HasLoneSurrogate(text)) yield return "lone surrogates are read as U+FFFD";
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return true;
            text = text[(at + 2)..];
        }

        return false;
    }
}
