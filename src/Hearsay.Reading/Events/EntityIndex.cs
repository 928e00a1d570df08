using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The mentions of a document by the word that heads them, and the last naming of every actor before a place.</summary>
internal sealed class EntityIndex
{
    private readonly Dictionary<long, Mention> _byHead = [];
    private readonly Dictionary<string, List<Mention>> _namings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    public EntityIndex(Entities entities)
    {
        foreach (var actor in entities.Actors) _actors.TryAdd(actor.Id, actor);
        foreach (var mention in entities.Mentions) Add(mention);
    }

    public bool IsEmpty => _byHead.Count == 0;

    public Mention? HeadedBy(int sentence, int word) => _byHead.GetValueOrDefault(Key(sentence, word));

    public Actor? Actor(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The last name or description of the actor that ends before <paramref name="position"/>, else the first of all; null when only pronouns stand for it.</summary>
    public Mention? Naming(string actor, int position)
    {
        if (!_namings.TryGetValue(actor, out var namings)) return null;
        var best = namings[0];
        foreach (var naming in namings)
            if (naming.Span.End <= position && naming.Span.Start >= best.Span.Start) best = naming;
        return best;
    }

    private void Add(Mention mention)
    {
        _byHead.TryAdd(Key(mention.Sentence, mention.Head), mention);
        if (mention.Kind == MentionKind.Pronoun) return;
        if (!_namings.TryGetValue(mention.Actor, out var namings)) _namings[mention.Actor] = namings = [];
        namings.Add(mention);
    }

    private static long Key(int sentence, int word) => ((long)sentence << 32) | (uint)word;
}
