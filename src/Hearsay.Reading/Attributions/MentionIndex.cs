using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Mentions by their head word, so that looking one up costs no walk over all of them.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<(int Sentence, int Word), Mention> _byHead = [];
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    public MentionIndex(Entities entities)
    {
        foreach (var mention in entities.Mentions) _byHead.TryAdd((mention.Sentence, mention.Head), mention);
        foreach (var actor in entities.Actors) _actors.TryAdd(actor.Id, actor);
    }

    /// <summary>The outermost mention with this head; null when there is none.</summary>
    public Mention? HeadedBy(int sentence, int word) => _byHead.GetValueOrDefault((sentence, word));

    public Actor? Actor(string id) => _actors.GetValueOrDefault(id);
}
