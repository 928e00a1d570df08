namespace Hearsay.Web.Wording;

/// <summary>Events as short sentences of everyday words; the PLOVER type stands beside them.</summary>
internal static class EventWords
{
    /// <summary>"attacks", "does not attack", "might give aid to": the verb with its modality, and the link if an object follows.</summary>
    public static string Verb(Event told, bool hasObject)
    {
        var deed = DeedOf(told.Type);
        var verb = Modal(told.Auxiliary) is { } modal ? $"{modal} {deed.Plain}" : deed.Third;
        return hasObject && deed.Link.Length > 0 ? $"{verb} {deed.Link}" : verb;
    }

    public static string Code(EventType type) => type.ToString().ToUpperInvariant();

    private static string? Modal(Auxiliary auxiliary)
    {
        var isNot = auxiliary.HasFlag(Auxiliary.Negation);
        var modal = auxiliary switch
        {
            _ when auxiliary.HasFlag(Auxiliary.Demanded) => "should",
            _ when auxiliary.HasFlag(Auxiliary.Hypothetical) => "might",
            _ when auxiliary.HasFlag(Auxiliary.Future) => "will",
            _ when auxiliary.HasFlag(Auxiliary.Historical) => isNot ? "did" : "used to",
            _ => isNot ? "does" : null,
        };
        return isNot ? modal + " not" : modal;
    }

    private static Deed DeedOf(EventType type) => type switch
    {
        EventType.Agree => new("agrees", "agree", "with"),
        EventType.Consult => new("talks", "talk", "with"),
        EventType.Support => new("supports", "support", ""),
        EventType.Concede => new("makes concessions", "make concessions", "to"),
        EventType.Cooperate => new("cooperates", "cooperate", "with"),
        EventType.Aid => new("gives aid", "give aid", "to"),
        EventType.Retreat => new("pulls back", "pull back", "before"),
        EventType.Request => new("appeals", "appeal", "to"),
        EventType.Accuse => new("accuses", "accuse", ""),
        EventType.Reject => new("rejects", "reject", ""),
        EventType.Threaten => new("threatens", "threaten", ""),
        EventType.Protest => new("protests", "protest", "against"),
        EventType.Sanction => new("penalises", "penalise", ""),
        EventType.Mobilize => new("mobilises", "mobilise", "against"),
        EventType.Coerce => new("uses coercion", "use coercion", "on"),
        _ => new("attacks", "attack", ""),
    };
}
