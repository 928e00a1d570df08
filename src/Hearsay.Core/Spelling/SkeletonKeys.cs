namespace Hearsay.Core.Spelling;

/// <summary>
/// Short keys under which spellings of one word meet: its consonants in coarse classes, vowels and glides left out. A sound that
/// romanisations take for two classes gives two keys, so a word has up to <see cref="Most"/>.
/// </summary>
public static class SkeletonKeys
{
    public const int Most = 8;

    private const int LongestKey = 6;

    /// <summary>Never empty; a word of vowels alone has the key "".</summary>
    public static List<string> Of(string sounds)
    {
        ArgumentNullException.ThrowIfNull(sounds);
        var keys = new List<string> { "" };
        foreach (var sound in sounds)
        {
            var classes = Classes(sound);
            var count = keys.Count;
            for (var at = 0; at < count; at++)
            {
                for (var other = 1; other < classes.Length && keys.Count < Most; other++) Add(keys, keys[at], classes[other]);
                keys[at] = Extend(keys[at], classes[0]);
            }
        }

        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    private static void Add(List<string> keys, string key, char kind) => keys.Add(Extend(key, kind));

    private static string Extend(string key, char kind) =>
        kind == '-' || key.Length == LongestKey || (key.Length > 0 && key[^1] == kind) ? key : key + kind;

    /// <summary>The classes a sound may fall in, the commoner first; '-' for none.</summary>
    private static string Classes(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' => "-",
        'w' => "-f",
        'v' => "f-",
        'f' => "f",
        'b' or 'p' => "b",
        'd' or 't' => "t",
        'T' => "ts",
        'D' => "ts",
        's' or 'z' => "s",
        'c' => "st",
        'S' => "s",
        'C' => "sk",
        'Z' => "s",
        'J' => "s-",
        'g' => "ks",
        'G' or 'k' or 'q' => "k",
        'X' => "k-",
        _ => sound.ToString(),
    };
}
