using Hearsay.Core;

namespace Hearsay.Record.Actors;

/// <summary>A name made ready for comparison. Persons' words stand in order; groups' words are sorted.</summary>
internal sealed record NameForm
{
    /// <summary>Index of the actor name it comes from.</summary>
    public required int Actor { get; init; }

    public required bool IsPerson { get; init; }

    /// <summary>Null when unknown.</summary>
    public EntityType? Type { get; init; }

    /// <summary>Null when unknown.</summary>
    public string? Subtype { get; init; }

    /// <summary>The whole name, folded.</summary>
    public string Folded { get; init; } = "";

    /// <summary>Folded words that count, titles, articles and legal forms taken off, words of one class under their class.</summary>
    public required string[] Words { get; init; }

    /// <summary>The words as sounds, [word].</summary>
    public required string[] Sounds { get; init; }

    /// <summary>For a person's word that stood behind an article, the sounds of both written as one; else null. [word]</summary>
    public string?[] Glued { get; init; } = [];

    /// <summary>Keys under which each word can be looked up, [word].</summary>
    public required List<string>[] Keys { get; init; }

    /// <summary>Numbers in the name, which must agree: "20th", "II".</summary>
    public string Numbers { get; init; } = "";

    /// <summary>Whether a number only tells a son from his father.</summary>
    public static bool IsOfFamily(string numbers) => numbers is "jr" or "sr";

    /// <summary>What brackets behind a group's name say in words, such as the country of a branch; "" for none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The letters, when the name is an acronym; else null.</summary>
    public string? Acronym { get; init; }

    /// <summary>Initials the name may be shortened to.</summary>
    public IReadOnlyList<string> Initials { get; init; } = [];

    /// <summary>Classes of words that only say what kind of group it is, taken out of <see cref="Words"/>.</summary>
    public IReadOnlyList<string> Generic { get; init; } = [];

    /// <summary>Where the lists know the whole name: what they know it as.</summary>
    public string? Known { get; init; }

    /// <summary>Where only a pack knows it, the country of that pack: "IRQ".</summary>
    public string? PackedOf { get; init; }

    /// <summary>Where several bear the name, which of them.</summary>
    public string? Bearer { get; init; }

    /// <summary>Forms of one signature are compared with all others alike.</summary>
    public string Signature => string.Join('|', IsPerson, Type, Folded, string.Join(' ', Words), Numbers, Remark, Bearer, Subtype == "outlet");

    /// <summary>Words that count, and of a group those that say what kind it is.</summary>
    public int Length => Words.Length + Generic.Count;

    public string Whole => field ??= string.Concat(Sounds);
}
