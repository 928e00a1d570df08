using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// For whom a spokesman speaks: "a spokesman for the ministry", "the party's spokeswoman, Lena Brask", "police spokesman Omar Haddad". Once the
/// text has said so, it holds wherever he speaks.
/// </summary>
/// <param name="make">The actor that this noun of a sentence stands for, where no mention does: "a government spokesman".</param>
internal sealed class SpokenFor(ParsedText text, MentionIndex mentions, Func<int, int, string> make)
{
    private readonly Dictionary<string, string> _bySpeaker = new(StringComparer.Ordinal); // [actor] -> actor

    public IReadOnlyList<Attribution> Mark(IReadOnlyList<Attribution> attributions)
    {
        foreach (var attribution in attributions)
            if (attribution is { Speaker: { } speaker, Source.Count: > 0 } && Group(attribution) is { } group && group != speaker) _bySpeaker.TryAdd(speaker, group);
        return _bySpeaker.Count == 0 ? attributions : [.. attributions.Select(Marked)];
    }

    private Attribution Marked(Attribution attribution) =>
        attribution.Speaker is { } speaker && _bySpeaker.TryGetValue(speaker, out var group) ? attribution with { For = group } : attribution;

    private string? Group(Attribution attribution)
    {
        var span = attribution.Source[0].Union(attribution.Source[^1]);
        if (text.SentenceAt(span.Start) is not (>= 0 and var at)) return null;
        var sentence = text.Sentences[at];
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Lemma(word).StartsWith("spokes", StringComparison.OrdinalIgnoreCase) && sentence.Upos(word) is Upos.NOUN or Upos.PROPN && IsNear(sentence, span, word))
                return Behind(sentence, at, word) ?? Before(sentence, at, word);
        return null;
    }

    /// <summary>In the source, or right before it as its title.</summary>
    private static bool IsNear(Sentence sentence, TextSpan source, int word) =>
        source.Contains(sentence[word].Span) || (sentence[word].End < source.Start && sentence.Upos(sentence.Reach(word).End - 1) != Upos.VERB && sentence.Child(word, Deprel.Acl) < 0 && source.Start - sentence.SpanOf(word, sentence.Reach(word).End).End <= 2);

    /// <summary>"spokesman for the ministry".</summary>
    private string? Behind(Sentence sentence, int at, int word)
    {
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Child(child, Deprel.Case) is >= 0 and var preposition && sentence.Lemma(preposition) is "for" or "of" or "with" or "at") return (Between(at, preposition, child) ?? mentions.HeadedBy(at, child))?.Actor ?? Named(sentence, at, child) ?? (sentence.Upos(child) is Upos.NOUN or Upos.PROPN ? make(at, child) : null);
        return null;
    }

    /// <summary>"a spokeswoman for the Water Board Lena Brask": the body before a name that was read as one with it.</summary>
    private Mention? Between(int at, int preposition, int name)
    {
        if (mentions.HeadedBy(at, name) is not { Type: EntityType.Per, Kind: MentionKind.Name }) return null;
        for (var word = name - 1; word > preposition; word--)
            if (mentions.HeadedBy(at, word) is { Type: EntityType.Org, Kind: MentionKind.Name } body) return body;
        return null;
    }

    /// <summary>"for commander Veld": the name behind the title.</summary>
    private string? Named(Sentence sentence, int at, int title) =>
        title + 1 < sentence.Count && sentence.Upos(title + 1) == Upos.PROPN ? mentions.HeadedBy(at, title + 1)?.Actor : null;

    /// <summary>"the ministry's spokesman", "police spokesman".</summary>
    private string? Before(Sentence sentence, int at, int word)
    {
        var (nearest, noun) = ((Mention?)null, -1);
        foreach (var child in sentence.Children(word))
        {
            if (child > word || sentence.Deprel(child) is not (Deprel.NmodPoss or Deprel.Compound or Deprel.Amod)) continue;
            if (mentions.HeadedBy(at, child) is { } group) nearest = group; // of "U.S. military spokesman" the military
            else if (sentence.Upos(child) is Upos.NOUN or Upos.PROPN) (noun, nearest) = (child, null);
        }

        return nearest?.Actor ?? (noun >= 0 ? make(at, noun) : null);
    }
}
