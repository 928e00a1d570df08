namespace Hearsay.Record.Actors;

/// <summary>How two persons' names fit.</summary>
internal enum PersonMatch : byte
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>Word for word.</summary>
    Same,

    /// <summary>One has names in the middle that the other leaves out.</summary>
    Middle,

    /// <summary>One writes the letter of a first name.</summary>
    Longer,

    /// <summary>One goes on where the other ends, or leaves out a first name that often is: a man's full name, or his son's or a namesake's, so that texts that are known must tell.</summary>
    Onward,

    /// <summary>One is the last name of the other.</summary>
    Last,

    /// <summary>The same two words turned round, where nothing says which is the family name: "Orrin Viktor", or a son who bears his father's names, so that the texts must tell.</summary>
    Turned,

    /// <summary>One is the other without its first name, or without "Jr.": of a man and his father as well as of one man, so that the texts must tell.</summary>
    Father,
}
