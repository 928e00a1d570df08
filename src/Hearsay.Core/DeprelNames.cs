using System.Collections.Frozen;

namespace Hearsay.Core;

/// <summary>The CoNLL-U spelling of <see cref="Deprel"/>: <c>NsubjPass</c> is <c>nsubj:pass</c>.</summary>
public static class DeprelNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Deprel>().Select(Spell)];

    private static readonly FrozenDictionary<string, Deprel> Values =
        Enum.GetValues<Deprel>().ToFrozenDictionary(value => Names[(int)value]);

    public static string Name(this Deprel relation) => Names[(int)relation];

    /// <summary>Reads a label; an unknown subtype falls back to its main relation, an unknown relation to <c>dep</c>.</summary>
    public static Deprel Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Values.TryGetValue(label, out var exact) ? exact : Values.GetValueOrDefault(label.Split(':')[0]);
    }

    /// <summary>The relation without its subtype: <c>nsubj:pass</c> gives <c>nsubj</c>.</summary>
    public static Deprel Main(this Deprel relation) => Parse(Names[(int)relation].Split(':')[0]);

    private static string Spell(string member) =>
        string.Concat(member.Select((letter, at) => at > 0 && char.IsUpper(letter) ? ":" + letter : letter.ToString())).ToLowerInvariant();
}
