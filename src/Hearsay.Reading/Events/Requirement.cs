namespace Hearsay.Reading.Events;

/// <summary>
/// One condition of a frame: the slot must be filled (or, negated, must not), by a word of the set or by an actor if asked.
/// Written "obj", "-obj", "obj:ban|curfew", "on|against:actor".
/// </summary>
internal sealed record Requirement(Role Role, bool IsNegated, WordSet? Words, bool NeedsActor)
{
    public static Requirement Parse(string text, WordClasses classes, string[] phrase)
    {
        var isNegated = text[0] == '-';
        var body = isNegated ? text[1..] : text;
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        var role = Role.Parse(colon < 0 ? body : body[..colon], phrase);
        var words = colon < 0 ? "" : body[(colon + 1)..];
        return new Requirement(role, isNegated, words is "" or "actor" ? null : classes.Resolve(words), words == "actor");
    }
}
