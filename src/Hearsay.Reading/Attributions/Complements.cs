namespace Hearsay.Reading.Attributions;

/// <summary>What a cue takes as the words it reports; see the header of <c>reporting-verbs.tsv</c>.</summary>
[Flags]
internal enum Complements
{
    None = 0,

    /// <summary>A that-clause, an indirect question, or a quotation.</summary>
    Clause = 1,
    Quote = 2,
    Infinitive = 4,
    Object = 8,

    /// <summary>An object and what is said of it: "call it a lie".</summary>
    Small = 16,

    /// <summary>An object and a phrase with "as".</summary>
    As = 32,

    /// <summary>The object is who hears it, not what is said.</summary>
    Addressee = 64,

    /// <summary>Laid to nobody: "seem", "appear".</summary>
    Evidential = 128,

    /// <summary>A passive without an agent reports nothing: "the bill was supported".</summary>
    Agent = 256,

    /// <summary>The object is a voice that says what the subject passes on: "cite".</summary>
    Voice = 512,

    /// <summary>Whoever does it speaks through the document: "a letter signed by".</summary>
    Author = 1024,

    /// <summary>Its subject has spoken before: "add".</summary>
    Further = 2048,

    /// <summary>Who does not hold such a view denies it: "does not believe"; who does not say a thing leaves it open.</summary>
    View = 4096,

    /// <summary>With an infinitive it tells what somebody is out for, not what he says: "seek", "opt".</summary>
    Aim = 8192,
}
