namespace Hearsay.Study.Actors;

/// <summary>Whether several may bear a name, and what tells them apart.</summary>
internal enum NameKind
{
    /// <summary>Its name is nobody else's.</summary>
    Own,
    Person,

    /// <summary>A party, or a body that is called by letters: in another country, in other company, it is another.</summary>
    Party,

    /// <summary>An office or force of a state, whose country is where its texts lie; not one for foreign affairs, of which that does not hold.</summary>
    Office,
}
