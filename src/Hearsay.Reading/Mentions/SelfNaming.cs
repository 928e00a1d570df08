using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Where a speaker's name stands: "I am X", "my name is X", a signature, a byline, the title of a speech; and "Dear X".</summary>
internal sealed class SelfNaming(ParsedText text, Clusters clusters, SpeechMap map, SpeakerWords words)
{
    /// <summary>Paragraphs from either end in which a byline or signature may stand.</summary>
    private const int Edge = 5;

    private const int LongestAside = 4;
    private const int LongestGreeting = 6;

    private readonly ILookup<int, Draft> _names = clusters.Drafts // [sentence]
        .Where(draft => draft is { IsName: true, Type: EntityType.Per, IsPlural: false }).ToLookup(draft => draft.Sentence);

    /// <summary>Whether the text greets somebody as letters do.</summary>
    public bool IsLetter { get; } = text.Sentences.Take(4 * Edge).Any(sentence => words.Greets(NameFolding.Fold(sentence.Form(0))));

    /// <summary>"It's X and ..." near the start, where nobody is "I" yet by name.</summary>
    public Draft? Announced()
    {
        for (var at = 0; at < text.Sentences.Count && at < Edge; at++)
            foreach (var name in _names[at])
                if (IsItself(text.Sentences[at], name)) return name;

        return null;
    }

    /// <summary>"It's X." and nothing else.</summary>
    public Draft? ItIs(int number) => text.Sentences[number].Count <= LongestAside + 1 ? _names[number].FirstOrDefault(name => IsItself(text.Sentences[number], name)) : null;

    private static bool IsItself(Sentence sentence, Draft name) =>
        IsSaidOf(sentence, name.First) || IsHere(sentence, name) || (sentence.Child(name.Head, Deprel.Cop) >= 0 && !IsDenied(sentence, name.Head) && sentence.Child(name.Head, Deprel.Nsubj) is >= 0 and var subject && sentence.Lemma(subject) is "it" or "this");

    /// <summary>"It's X", "this is X" right before the name, however the tree has it: trees of talk are often wrong.</summary>
    private static bool IsSaidOf(Sentence sentence, int first) => first > 1 && sentence.Lemma(first - 1) is "be" && sentence.Lemma(first - 2) is "it" or "this";

    /// <summary>"Hello all, X here": behind nothing but a greeting.</summary>
    private static bool IsHere(Sentence sentence, Draft name) =>
        name.End < sentence.Count && Phrases.Is(sentence, name.End, "here") && (name.First == 0 || (name.First <= LongestGreeting && Phrases.Is(sentence, name.First - 1, ",")))
        && (name.End + 1 == sentence.Count || sentence.Upos(name.End + 1) is Upos.PUNCT or Upos.CCONJ or Upos.ADP);

    /// <summary>Who gives the speech that the first lines name: "Remarks by X", "X's speech".</summary>
    public Draft? Titled()
    {
        for (var at = 0; at < text.Sentences.Count && map.Paragraph(at) < Edge; at++)
        {
            var sentence = text.Sentences[at];
            for (var word = 0; word < sentence.Count; word++)
                if (words.NamesSpeech(NameFolding.Fold(sentence.Form(word))) && _names[at].FirstOrDefault() is { } name) return name;
        }

        return null;
    }

    /// <summary>Joins "I" with the name it is said to be.</summary>
    public void JoinIntroduced()
    {
        foreach (var draft in clusters.Drafts)
            if (draft.Pronoun is { Person: 1, IsPlural: false } && Introduced(draft) is { } name) clusters.Join(name, draft);
    }

    /// <summary>How many persons say their names outside quotations.</summary>
    public int Introductions() => clusters.Drafts
        .Where(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) < 0)
        .Select(Introduced).OfType<Draft>().Select(clusters.Of).Distinct().Count();

    /// <summary>The name that a pronoun's sentence gives to its speaker.</summary>
    public Draft? Introduced(Draft pronoun)
    {
        var sentence = text.Sentences[pronoun.Sentence];
        if (Beside(sentence, pronoun) is { } beside) return beside;
        var head = sentence.Head(pronoun.Head);
        if (head < 0) return null;
        if (pronoun.Head > 0 && IsNaming(sentence, pronoun.Head - 1)) return _names[pronoun.Sentence].FirstOrDefault(name => name.First == pronoun.Head + 1);
        if (pronoun.Pronoun!.IsPossessive)
        {
            if (IsNameOf(sentence, pronoun.Head)) return _names[pronoun.Sentence].FirstOrDefault(name => name.First == pronoun.Head + 3);
            if (sentence.Lemma(head) != "name" || sentence.Deprel(head) is not Deprel.Nsubj) return null;
            head = sentence.Head(head);
            return head < 0 || IsDenied(sentence, head) ? null : Name(pronoun.Sentence, head);
        }

        if (sentence.Deprel(pronoun.Head) != Deprel.Nsubj || sentence.Child(head, Deprel.Cop) < 0 || IsDenied(sentence, head)) return null;
        return Name(pronoun.Sentence, head) ?? Apposed(pronoun.Sentence, head);
    }

    /// <summary>"I, Omar Haddad, ...", "with me, Sela Ruz": the name set beside the pronoun; none behind "tell me,", which calls somebody.</summary>
    private Draft? Beside(Sentence sentence, Draft pronoun)
    {
        if (pronoun.Head + 2 >= sentence.Count || !Phrases.Is(sentence, pronoun.Head + 1, ",") || sentence.Deprel(pronoun.Head) is Deprel.Iobj or Deprel.Obj) return null;
        return _names[pronoun.Sentence].FirstOrDefault(name => name.First == pronoun.Head + 2 && sentence.Deprel(name.Head) == Deprel.Appos && sentence.Head(name.Head) == pronoun.Head);
    }

    /// <summary>"My name is", "my name's", whatever the tree makes of it.</summary>
    private static bool IsNameOf(Sentence sentence, int pronoun) =>
        pronoun + 3 < sentence.Count && Phrases.Is(sentence, pronoun + 1, "name") && (sentence.Lemma(pronoun + 2) is "be" || sentence.Form(pronoun + 2) is "'s" or "’s");

    /// <summary>Whether a verb gives somebody a name.</summary>
    public static bool IsNaming(Sentence sentence, int word) => sentence.Upos(word) == Upos.VERB && sentence.Lemma(word) is "call" or "name" or "nickname" or "dub" or "christen";

    /// <summary>A paragraph near the end that holds a person's name and nothing else.</summary>
    public Draft? Signature()
    {
        for (var at = text.Sentences.Count - 1; at > 0 && map.Paragraphs - map.Paragraph(at) <= Edge; at--)
            if ((NameAlone(at) ?? Closing(at)) is { } name) return name;
        return null;
    }

    /// <summary>"Love, X": nothing but closing words before the name.</summary>
    private Draft? Closing(int number)
    {
        var sentence = text.Sentences[number];
        if (_names[number].FirstOrDefault() is not { } name || sentence.Count - name.End > 1 || !(IsLetter || (name.First > 0 && Phrases.Is(sentence, name.First - 1, ",")))) return null;
        for (var word = 0; word < name.First; word++)
            if (sentence.Upos(word) != Upos.PUNCT && !words.Closes(NameFolding.Fold(sentence.Form(word)))) return null;
        return name;
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
            if (words.Greets(NameFolding.Fold(text.Sentences[at].Form(0))) && _names[at].FirstOrDefault(name => name.First <= 2) is { } addressee) return addressee;

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
    public Draft? Called(int sentence) => (AllName(sentence) ?? _names[sentence].FirstOrDefault(name => text.Sentences[sentence].Deprel(name.Head) == Deprel.Vocative)) is { } name && !words.IsOath(name.Key) ? name : null;

    private Draft? Apposed(int number, int head)
    {
        var sentence = text.Sentences[number];
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) is Deprel.Appos or Deprel.Flat && Name(number, child) is { } name) return name;
        if (sentence.Upos(head) == Upos.ADJ) return null; // "I'm sorry, Omar"
        return _names[number].FirstOrDefault(name => name.First - head is > 1 and <= LongestAside && Phrases.Is(sentence, name.First - 1, ",") && !HasVerb(sentence, head + 1, name.First));
    }

    private static bool HasVerb(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) is Upos.VERB or Upos.AUX or Upos.CCONJ or Upos.SCONJ) return true;
        return false;
    }

    /// <summary>Whom a sentence of a talk calls by name, where the tree may miss it: a name alone at its beginning, or at the end of one that says "you". A bare name behind a question is the answer.</summary>
    public IEnumerable<Draft> Calls(int number)
    {
        var sentence = text.Sentences[number];
        if (number > 0 && sentence.Form(sentence.Count - 1) is not "?" && text.Text[text.Sentences[number - 1].Span.End - 1] == '?' && AllName(number) is not null) yield break;
        foreach (var name in _names[number])
            if (!words.IsOath(name.Key) && (sentence.Deprel(name.Head) == Deprel.Vocative || OpensAlone(sentence, name) || ClosesAlone(sentence, name))) yield return name;
    }

    private bool OpensAlone(Sentence sentence, Draft name)
    {
        for (var word = 0; word < name.First; word++)
            if (sentence.Upos(word) != Upos.PUNCT && !words.IsCry(sentence.Form(word)) && !IsYouKnow(sentence, word)) return false;
        return name.End == sentence.Count || sentence.Form(name.End)[0] is ',' or '?' or '!' or '.';
    }

    private static bool IsYouKnow(Sentence sentence, int word) =>
        (Phrases.Is(sentence, word, "you") && word + 1 < sentence.Count && Phrases.Is(sentence, word + 1, "know")) || (word > 0 && Phrases.Is(sentence, word, "know") && Phrases.Is(sentence, word - 1, "you"));

    private static bool ClosesAlone(Sentence sentence, Draft name)
    {
        if (name.First == 0 || name.End < sentence.Count - 1 || (name.End < sentence.Count && sentence.Upos(name.End) != Upos.PUNCT)) return false;
        if (Phrases.Is(sentence, name.First - 1, ",")) return sentence.Child(name.Head, Deprel.Cc) < 0 && !IsListed(sentence, name);
        if (sentence.Upos(name.First - 1) is Upos.ADP or Upos.DET or Upos.CCONJ or Upos.PUNCT or Upos.PROPN || sentence.Child(name.Head, Deprel.Case) >= 0) return false;
        return SaysYou(sentence) && (sentence.Upos(name.First - 1) != Upos.VERB || sentence.Form(sentence.Count - 1) is "?");
    }

    /// <summary>"Omar Haddad, Sela Ruz": another name right before the comma, of which this is no surname or title.</summary>
    private static bool IsListed(Sentence sentence, Draft name) => name.First > 1 && sentence.Upos(name.First - 2) == Upos.PROPN && !SaysYou(sentence);

    private static bool SaysYou(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Lemma(word) is "you" or "your") return true;
        return false;
    }
}
