namespace Hearsay.Record.Actors;

/// <summary>Says in words why two forms of names were held to be one actor's.</summary>
/// <param name="isDescribed">Whether the texts describe both by the same words, so that a last name does not stand alone.</param>
internal sealed class JoinReason(PersonComparer persons, bool isDescribed)
{
    /// <summary>Null when nothing speaks for it.</summary>
    public string? Of(NameForm left, NameForm right)
    {
        if (left.IsPerson != right.IsPerson) return null;
        if (left.Known is not null && left.Known == right.Known) return "the lists know both as one";
        return left.IsPerson ? OfPersons(left, right) : OfGroups(left, right);
    }

    private string? OfPersons(NameForm left, NameForm right)
    {
        if (left.Words.AsSpan().SequenceEqual(right.Words)) return "the same words but for titles and articles";
        return persons.Compare(left, right) switch
        {
            PersonMatch.Same => "the same sounds word for word",
            PersonMatch.Middle => "one leaves out names in the middle",
            PersonMatch.Longer => "one writes the letter of a first name",
            PersonMatch.Onward => persons.LacksFirst(left, right) ? "one leaves out a first name that often is" : "one goes on where the other ends, and no other name does",
            PersonMatch.Father => "one leaves out the first name or “Jr.”",
            PersonMatch.Turned => "the same names turned round",
            PersonMatch.Last => isDescribed ? "the last name" : "the last name alone, which nobody else here bears",
            _ => null,
        };
    }

    private static string? OfGroups(NameForm left, NameForm right)
    {
        if (left.Folded == right.Folded) return "the same name";
        if (GroupComparer.AreSame(left, right)) return "the same words in another spelling or order";
        if (GroupComparer.DifferInKind(left, right)) return "one says what kind of body it is, the other does not";
        if (GroupComparer.DifferInNation(left, right)) return "one names the nation, the other stands in texts of that country alone";
        var areInitials = (left.Acronym is { } one && right.Initials.Contains(one)) || (right.Acronym is { } other && left.Initials.Contains(other));
        return areInitials ? "one is the initials of the other" : null;
    }
}
