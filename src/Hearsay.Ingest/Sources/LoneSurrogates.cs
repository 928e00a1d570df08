using System.Buffers;
using System.Globalization;

namespace Hearsay.Ingest.Sources;

/// <summary>Escapes like <c>\ud83d</c> without their other half: no JSON reader gives a string for them.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6; // \u and four digits

    /// <summary>Whether there may be any in JSON text.</summary>
    public static bool MayHave(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static readonly SearchValues<string> Starts = SearchValues.Create(["\\ud", "\\uD"], StringComparison.Ordinal);

    /// <summary>The JSON text with each such escape turned into <c>\ufffd</c>; the same string when there is none.</summary>
    public static string Replaced(string json)
    {
        if (!json.AsSpan().ContainsAny(Starts)) return json;
        var letters = json.ToCharArray();
        for (var at = 0; at + 1 < letters.Length; at++)
        {
            if (letters[at] != '\\') continue;
            var unit = Unit(letters, at);
            var isPair = char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(letters, at + EscapeLength));
            if (isPair) at += (EscapeLength * 2) - 1;
            else if (char.IsSurrogate(unit)) "fffd".CopyTo(0, letters, at + 2, 4);
            else at++;
        }

        return new string(letters);
    }

    /// <summary>The unit that the escape at <paramref name="at"/> stands for, or NUL.</summary>
    private static char Unit(char[] letters, int at)
    {
        if (at + EscapeLength > letters.Length || letters[at] != '\\' || letters[at + 1] != 'u') return '\0';
        return ushort.TryParse(letters.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
    }
}
