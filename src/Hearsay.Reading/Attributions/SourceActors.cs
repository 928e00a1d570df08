using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Makes an actor of every source that the reading of mentions knew nothing of: an affidavit, a crowd, somebody whose name stands alone. Whoever
/// speaks twice under one description is one actor; a last name goes to the only actor that bears it.
/// </summary>
public sealed class SourceActors
{
    private readonly ParsedText _text;
    private readonly List<Mention> _mentions;
    private readonly Dictionary<string, Actor?> _byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor> _made = new(StringComparer.Ordinal);

    private SourceActors(ParsedText text, Entities entities)
    {
        (_text, _mentions) = (text, [.. entities.Mentions]);
        foreach (var actor in entities.Actors)
            foreach (var last in actor.Names.Select(LastName).Distinct(StringComparer.OrdinalIgnoreCase))
                _byLastName[last] = _byLastName.ContainsKey(last) ? null : actor;
    }

    /// <summary>The same attributions with a speaker wherever the source names or describes one, and the entities with those speakers.</summary>
    public static (Entities Entities, IReadOnlyList<Attribution> Attributions) Complete(ParsedText text, Entities entities, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(attributions);
        var sources = new SourceActors(text, entities);
        IReadOnlyList<Attribution> completed = [.. attributions.Select(sources.Complete)];
        var mentions = sources._mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End);
        return (sources._mentions.Count == entities.Mentions.Count ? entities : new Entities([.. mentions], [.. entities.Actors, .. sources._made.Values]), completed);
    }

    private Attribution Complete(Attribution attribution)
    {
        if (attribution.Speaker is not null || attribution.Source.Count == 0 || attribution.Kind == VoiceKind.Author) return attribution;
        var at = _text.SentenceAt(attribution.Source[0].Start);
        if (at < 0 || HeadOf(_text.Sentences[at], attribution.Source[0]) is not (>= 0 and var head)) return attribution;
        var sentence = _text.Sentences[at];
        head = Grammar.Referent(sentence, head);
        if (sentence.Upos(head) is not (Upos.NOUN or Upos.PROPN)) return attribution;
        var actor = sentence.Upos(head) == Upos.PROPN ? Known(sentence, head) : Made(sentence, head, attribution.Kind);
        if (actor is null) return attribution;
        _mentions.Add(new Mention(Phrase(sentence, head), at, head, actor.Type, actor.Subtype, actor.Id, sentence.Upos(head) == Upos.PROPN ? MentionKind.Name : MentionKind.Nominal));
        return attribution with { Speaker = actor.Id };
    }

    private Actor? Known(Sentence sentence, int head) =>
        _byLastName.TryGetValue(sentence.Form(head).ToString(), out var actor) ? actor : null;

    private Actor Made(Sentence sentence, int head, VoiceKind kind)
    {
        var words = Phrase(sentence, head).Of(_text.Text);
        var type = kind switch
        {
            VoiceKind.Person or VoiceKind.Anonymous => EntityType.Per,
            VoiceKind.Group or VoiceKind.Outlet => EntityType.Org,
            _ => EntityType.Other,
        };
        var id = $"{type.ToString().ToLowerInvariant()}:{NameFolding.Slug(words)}#said";
        if (_made.TryGetValue(id, out var known)) return known;
        return _made[id] = new Actor(id, words, type, kind == VoiceKind.Outlet ? "outlet" : null, null);
    }

    /// <summary>The words before the head that belong to it, without article, and the head with the rest of a name.</summary>
    private static TextSpan Phrase(Sentence sentence, int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && sentence.Head(first - 1) >= first - 1 && sentence.Head(first - 1) <= head && sentence.Deprel(first - 1) is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.Flat or Deprel.Case) first--;
        while (end < sentence.Count && sentence.Deprel(end) == Deprel.Flat && sentence.Head(end) == head) end++;
        return sentence.SpanOf(first, end);
    }

    /// <summary>The word of a source that is governed from outside of it; -1 when there is none.</summary>
    private static int HeadOf(Sentence sentence, TextSpan source)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (source.Contains(sentence[word].Span) && sentence.Upos(word) != Upos.PUNCT && (sentence.Head(word) < 0 || !source.Contains(sentence[sentence.Head(word)].Span))) return word;
        return -1;
    }

    private static string LastName(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
