using System.Text;

namespace Hearsay.Core.Spelling;

/// <summary>Rewrites a folded word into the sounds its letters may stand for in any of the usual romanisations.</summary>
public static class Sounds
{
    private const int LongestRow = 7;

    /// <summary>One character a sound; doubled sounds once. A word in another script is given back.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var sounds = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var length = Math.Min(LongestRow, word.Length - at);
            string? found = null;
            while (length > 0 && (found = Row(word, at, length)) is null) length--;
            foreach (var sound in found ?? word.AsSpan(at, 1))
                if (sounds.Length == 0 || sounds[^1] != sound) sounds.Append(sound);
            at += Math.Max(1, length);
        }

        return sounds.ToString();
    }

    private static string? Row(string word, int at, int length)
    {
        if (!SoundTables.Letters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(at, length), out var rows)) return null;
        foreach (var (sounds, before) in rows)
            if (before.Length == 0 || (at + length < word.Length && before.Contains(word[at + length], StringComparison.Ordinal))) return sounds;
        return null;
    }
}
