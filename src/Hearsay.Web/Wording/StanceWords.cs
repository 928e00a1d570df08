namespace Hearsay.Web.Wording;

/// <summary>What a voice does with what it is quoted with, in words that need no explanation.</summary>
internal static class StanceWords
{
    public static string Verb(Stance stance) => stance switch
    {
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.Relays => "passes on",
        _ => "says",
    };

    /// <summary>What the voice does with what is claimed, behind its name.</summary>
    public static string Does(Stance stance) => stance switch
    {
        Stance.Denies => "denies it",
        Stance.Doubts => "doubts it",
        Stance.Relays => "passes it on",
        _ => "says that it is so",
    };

    public static string Explain(Certainty certainty) => certainty switch
    {
        Certainty.Probable => "as likely, not as certain",
        Certainty.Possible => "as possible, no more",
        _ => "without reserve",
    };

    public static string Kind(VoiceKind kind) => kind switch
    {
        VoiceKind.Outlet => "outlet",
        VoiceKind.Author => "author",
        VoiceKind.Person => "person",
        VoiceKind.Group => "group",
        VoiceKind.Document => "document",
        _ => "not named",
    };

    public static string Explain(Quotation quoted) => quoted switch
    {
        Quotation.Direct => "quoted word for word",
        Quotation.Mixed => "partly in quotation marks",
        Quotation.Indirect => "reported, not quoted",
        _ => "in the outlet's own words",
    };
}
