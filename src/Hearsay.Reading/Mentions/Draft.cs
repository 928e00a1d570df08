using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>A mention while its actor is sought. One is made a mention; only <see cref="Type"/> may change after.</summary>
internal sealed class Draft
{
    /// <summary>Place among all drafts in text order.</summary>
    public int Index { get; set; }

    public required int Sentence { get; init; }

    /// <summary>Head word of the phrase.</summary>
    public required int Head { get; init; }

    /// <summary>The phrase, words [First, End), without article and possessive mark.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The words [First, End) that are a proper name; null if none are.</summary>
    public (int First, int End)? Proper { get; init; }

    public required MentionKind Kind { get; set; }

    public required EntityType Type { get; set; }

    public string? Subtype { get; set; }

    /// <summary>The name without titles as the text spells it; "" for pronouns and plain descriptions; of a thing what would be its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The folded name; for a description the folded phrase.</summary>
    public string Key { get; init; } = "";

    /// <summary>Folded head noun or title: "minister" in "the Iraqi foreign minister" and in "Foreign Minister Zebari".</summary>
    public string Role { get; set; } = "";

    /// <summary>Folded words that narrow the head noun down: "iraqi", "foreign".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    public char Gender { get; set; } = '-';

    /// <summary>Gender that a name of one word tells if it is a given name and no family name: weaker than <see cref="Gender"/>.</summary>
    public char LoneGender { get; init; } = '-';

    public bool IsPlural { get; init; }

    /// <summary>Whether the phrase points back ("the militia", "this group") rather than brings up something new.</summary>
    public bool IsDefinite { get; init; }

    public string? Country { get; set; }

    public string Sector { get; set; } = "";

    /// <summary>Whether the name is that of a state's capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether the name is a capital's and the state's government is meant.</summary>
    public bool IsMetonym { get; init; }

    public KnownActor? Known { get; init; }

    /// <summary>The code that a dictionary gives to the name, or null.</summary>
    public string? Code { get; init; }

    public Pronoun? Pronoun { get; init; }

    /// <summary>A noun phrase that stands for no actor as far as the lists know.</summary>
    public bool IsThing { get; set; }

    /// <summary>A thing whose noun never means somebody.</summary>
    public bool IsLifeless { get; init; }

    /// <summary>Two or more phrases with "and" between: what "they" may stand for. Its words belong to other mentions too.</summary>
    public bool IsPair { get; init; }

    /// <summary>What both of a pair of names are; null when they differ or are no names.</summary>
    public EntityType? PairType { get; init; }

    /// <summary>A name of one or two words that no list and no word in it explains.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>A name that is part of a longer one.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether this is a name, if perhaps not the actor's own.</summary>
    public bool IsName => Name.Length > 0 && Kind == MentionKind.Name;
}
