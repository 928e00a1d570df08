namespace Hearsay.Core;

/// <summary>The mentions of one document in text order (outer before inner) and the actors they stand for.</summary>
public sealed record Entities(IReadOnlyList<Mention> Mentions, IReadOnlyList<Actor> Actors)
{
    public static Entities None { get; } = new([], []);

    /// <summary>The actor with this id; null when the document has none.</summary>
    public Actor? Actor(string id) => Actors.FirstOrDefault(actor => actor.Id == id);

    /// <summary>The mention whose head is this word, the outermost of several; null when there is none.</summary>
    public Mention? HeadedBy(int sentence, int word) =>
        Mentions.FirstOrDefault(mention => mention.Sentence == sentence && mention.Head == word);
}
