namespace Hearsay.Core;

/// <summary>
/// An actor in a role of an event, a tie or a quantity: the words that stand for it, with the actor they were resolved to.
/// Span and text are those of the full phrase ("Syrian government forces").
/// </summary>
/// <param name="Actor">Id of the actor; in a record the id over all documents. Null when the phrase stands for no known actor.</param>
/// <param name="Name">The actor's fullest name, so that a row can be read alone; null as <paramref name="Actor"/>.</param>
public sealed record ActorRef(string Text, int Start, int End, string? Actor, string? Name, EntityType Type, string? Code)
{
    public TextSpan Span => new(Start, End);
}
