using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Questions and answers under mere letters ("Q: ...", "A: ..."): the answers are spoken by the person whom the text names first, and the questions are put to him.</summary>
internal sealed class LetterTurns(ParsedText text, Clusters clusters, SpeechMap map)
{
    /// <summary>Gives "I" of the answers and "you" of the questions to who answers; false when the text has no such letters.</summary>
    public bool Join(IEnumerable<Draft> ground)
    {
        var letters = Letters();
        if (!letters.Contains('A') || Array.FindIndex(letters, letter => letter == 'Q') is not (>= 0 and var first) || Answerer(first) is not { } who) return false;
        for (var at = 0; at < letters.Length; at++)
            if (letters[at] == 'A') map.GiveTurn(at, who, isLabelled: true);
        foreach (var draft in ground)
            if ((letters[map.Paragraph(draft.Sentence)], draft.Pronoun) is ('A', { Person: 1, IsPlural: false }) or ('Q', { Person: 2 })) clusters.Join(who, draft);
        return true;
    }

    /// <summary>[paragraph] 'Q', 'A' or '\0': what opens it, or the nearest before it that opens so.</summary>
    private char[] Letters()
    {
        var letters = new char[map.Paragraphs];
        for (var (at, last) = (0, -1); at < text.Sentences.Count; at++)
        {
            var paragraph = map.Paragraph(at);
            if (paragraph == last) continue;
            letters[paragraph] = Letter(text.Sentences[at]) is not '\0' and var letter ? letter : last >= 0 ? letters[last] : '\0';
            last = paragraph;
        }

        return letters;
    }

    private static char Letter(Sentence sentence)
    {
        var first = sentence.Form(0);
        if (sentence.Count > 1 && sentence.Form(1) is ":" or ".") return first is "Q" or "Question" ? 'Q' : first is "A" or "Answer" ? 'A' : '\0';
        return first is "Q." ? 'Q' : first is "A." ? 'A' : '\0';
    }

    /// <summary>"an interview with Foreign Minister Elena Vasc".</summary>
    private static bool IsInterviewed(Sentence sentence, int name)
    {
        const int Title = 5; // words between the preposition and the name, at most
        for (var word = name - 1; word > 0 && word >= name - Title; word--)
            if (sentence.Form(word) is "with" && sentence.Lemma(word - 1).Equals("interview", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private Draft? Answerer(int question)
    {
        var persons = clusters.Drafts.Where(draft => draft is { IsName: true, Type: EntityType.Per, IsPlural: false, IsNested: false });
        return persons.FirstOrDefault(draft => map.Paragraph(draft.Sentence) <= question && IsInterviewed(text.Sentences[draft.Sentence], draft.First)) ?? persons.FirstOrDefault(draft => map.Paragraph(draft.Sentence) <= question) ?? persons.FirstOrDefault();
    }
}
