using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Where a speaker's name stands: "I am X", "my name is X", a signature, a byline; and "Dear X".</summary>
internal sealed class SelfNaming(ParsedText text, Clusters clusters, SpeechMap map)
{
    /// <summary>Paragraphs from either end in which a byline or signature may stand.</summary>
    private const int Edge = 5;

    private readonly ILookup<int, Draft> _names = clusters.Drafts // [sentence]
        .Where(draft => draft is { IsName: true, Type: EntityType.Per, IsPlural: false }).ToLookup(draft => draft.Sentence);

    /// <summary>Joins "I" with the name it is said to be.</summary>
    public void JoinIntroduced()
    {
        foreach (var draft in clusters.Drafts)
            if (draft.Pronoun is { Person: 1, IsPlural: false } && Introduced(draft) is { } name) clusters.Join(name, draft);
    }

    /// <summary>The name that a pronoun's sentence gives to its speaker.</summary>
    public Draft? Introduced(Draft pronoun)
    {
        var sentence = text.Sentences[pronoun.Sentence];
        var head = sentence.Head(pronoun.Head);
        if (head < 0) return null;
        if (pronoun.Pronoun!.IsPossessive)
        {
            if (sentence.Lemma(head) != "name" || sentence.Deprel(head) is not Deprel.Nsubj) return null;
            head = sentence.Head(head);
            return head < 0 || IsDenied(sentence, head) ? null : Name(pronoun.Sentence, head);
        }

        if (sentence.Deprel(pronoun.Head) != Deprel.Nsubj || sentence.Child(head, Deprel.Cop) < 0 || IsDenied(sentence, head)) return null;
        return Name(pronoun.Sentence, head) ?? Apposed(pronoun.Sentence, head);
    }

    /// <summary>A paragraph near the end that holds a person's name and nothing else.</summary>
    public Draft? Signature()
    {
        for (var at = text.Sentences.Count - 1; at > 0 && map.Paragraphs - map.Paragraph(at) <= Edge; at--)
            if (NameAlone(at) is { } name) return name;
        return null;
    }

    /// <summary>"By X" as a paragraph near the start.</summary>
    public Draft? Byline()
    {
        for (var at = 0; at < text.Sentences.Count && map.Paragraph(at) < Edge; at++)
        {
            var sentence = text.Sentences[at];
            if (sentence.Count is > 1 and < 8 && Phrases.Is(sentence, 0, "by") && _names[at].FirstOrDefault(name => name.First is 1) is { } author) return author;
        }

        return null;
    }

    /// <summary>"Dear X," as the beginning of a paragraph near the start.</summary>
    public Draft? Addressee()
    {
        for (var at = 0; at < text.Sentences.Count && map.Paragraph(at) <= 2 * Edge; at++)
            if (Phrases.Is(text.Sentences[at], 0, "dear") && _names[at].FirstOrDefault(name => name.First <= 2) is { } addressee) return addressee;

        return null;
    }

    /// <summary>The one name of a sentence that is its own paragraph and says nothing else.</summary>
    public Draft? NameAlone(int number)
    {
        var sentence = text.Sentences[number];
        if (sentence.Count > 7 || (number > 0 && map.Paragraph(number - 1) == map.Paragraph(number)) || (number + 1 < text.Sentences.Count && map.Paragraph(number + 1) == map.Paragraph(number))) return null;
        return AllName(number);
    }

    /// <summary>The name that fills a sentence, signs apart.</summary>
    public Draft? AllName(int number)
    {
        var sentence = text.Sentences[number];
        foreach (var name in _names[number])
        {
            var isAll = true;
            for (var word = 0; word < sentence.Count; word++)
                isAll &= (word >= name.First && word < name.End) || sentence.Upos(word) is Upos.PUNCT or Upos.SYM;
            if (isAll) return name;
        }

        return null;
    }

    private static bool IsDenied(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (sentence.Lemma(child) is "not" or "never") return true;
        return false;
    }

    private Draft? Name(int sentence, int head) => _names[sentence].FirstOrDefault(name => name.Head == head);

    /// <summary>The person whom a sentence addresses by name.</summary>
    public Draft? Called(int sentence) => AllName(sentence) ?? _names[sentence].FirstOrDefault(name => text.Sentences[sentence].Deprel(name.Head) == Deprel.Vocative);

    private Draft? Apposed(int number, int head)
    {
        var sentence = text.Sentences[number];
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) is Deprel.Appos or Deprel.Flat && Name(number, child) is { } name) return name;
        return null;
    }
}
