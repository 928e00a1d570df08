namespace Hearsay.Reading.Events;

/// <summary>Where to look for an actor: a slot of the clause, or the phrases after any of some prepositions.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Prepositions">Of the slot <see cref="Slot.Tail"/>, the words of the fixed phrase.</param>
internal sealed record Role(Slot Slot, string[] Prepositions)
{
    /// <summary>Asks that no place be looked at.</summary>
    public static Role Nowhere { get; } = new(Slot.Preposition, []);

    /// <summary>Reads "subj", "obj", "iobj", "comp", "to-do", "compsubj", "adjunct", "owner", "mod", "-", "tail", or prepositions parted by '|'.</summary>
    /// <param name="text">One role.</param>
    /// <param name="phrase">The words of the verb's fixed phrase, behind which its tail stands.</param>
    public static Role Parse(string text, string[] phrase) => text switch
    {
        "tail" => new Role(Slot.Tail, phrase),
        "subj" => new Role(Slot.Subject, []),
        "obj" => new Role(Slot.Object, []),
        "iobj" => new Role(Slot.Indirect, []),
        "comp" => new Role(Slot.Complement, []),
        "compsubj" => new Role(Slot.ComplementSubject, []),
        "adjunct" => new Role(Slot.Adjunct, []),
        "owner" => new Role(Slot.Owner, []),
        "mod" => new Role(Slot.Modifier, []),
        "to-do" => new Role(Slot.Infinitive, []),
        "-" => Nowhere,
        _ => new Role(Slot.Preposition, text.Split('|')),
    };

    /// <summary>Roles parted by commas, looked at in this order.</summary>
    public static Role[] ParseAll(string text) => ParseAll(text, []);

    public static Role[] ParseAll(string text, string[] phrase) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(role => Parse(role, phrase))];
}
