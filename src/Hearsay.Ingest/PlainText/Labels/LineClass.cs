namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>What a line looks like by itself; of several the first.</summary>
internal enum LineClass : byte
{
    When,
    Day,
    Ago,
    Speaker,
    Profile,
    Reply,
    Buttons,
    Picture,
    Noise,

    /// <summary>A name with a date.</summary>
    Signed,
    Dateline,

    /// <summary>A sentence of many words.</summary>
    Prose,

    /// <summary>A sentence of few.</summary>
    Short,

    /// <summary>One to three words, no sentence.</summary>
    Few,
    Phrase,
    Long,
}
