using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>Speech told without quotation marks, as in talk ("he was like, I want you to go") and in poor transcripts ("she said, I never signed"): "I" there is who is said to speak.</summary>
internal sealed class ToldSpeech
{
    /// <summary>Words between the one who speaks and the verb, at most.</summary>
    private const int LongestGap = 4;

    private readonly ParsedText _text;
    private readonly QuoteCueFinder _cues;
    private readonly Dictionary<(int Sentence, int Head), Draft> _byHead = [];

    public ToldSpeech(ParsedText text, Clusters clusters, QuoteCueFinder cues)
    {
        (_text, _cues) = (text, cues);
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair && !draft.IsNested) _byHead.TryAdd((draft.Sentence, draft.Head), draft);
    }

    /// <summary>Joins what lies in told speech with its speaker and gives back all other pronouns.</summary>
    /// <param name="ground">Pronouns of the first and second person outside of quotations, in text order.</param>
    /// <param name="isGuess">Whether "goes" and "is like" tell speech, too.</param>
    public Draft[] Join(Draft[] ground, Clusters clusters, bool isGuess)
    {
        var rest = new List<Draft>();
        foreach (var group in ground.GroupBy(draft => draft.Sentence))
        {
            var told = Find(group.Key, isGuess);
            foreach (var draft in group)
            {
                if (told is not { } speech || draft.Head < speech.From) rest.Add(draft);
                else if (draft.Pronoun is { Person: 1, IsPlural: false }) clusters.Join(speech.Speaker, draft);
            }
        }

        return [.. rest];
    }

    /// <summary>Where the told speech of a sentence begins and who speaks, or null.</summary>
    private (int From, Draft Speaker)? Find(int number, bool isGuess)
    {
        var sentence = _text.Sentences[number];
        for (var word = 1; word + 3 < sentence.Count; word++)
        {
            if (!Tells(sentence, word, isGuess) || !Begins(sentence, word + 2)) continue;
            if (Speaker(number, word) is { } speaker) return (word + 2, speaker);
        }

        return null;
    }

    private bool Tells(Sentence sentence, int word, bool isGuess)
    {
        if (!Phrases.Is(sentence, word + 1, ",") && !Phrases.Is(sentence, word + 1, ":")) return false;
        if (sentence.Xpos(word) is "VBD" or "VBZ" && sentence.Upos(word) == Upos.VERB && _cues.IsCue(sentence, word)) return true;
        return isGuess && ((Phrases.Is(sentence, word, "like") && sentence.Lemma(word - 1) is "be") || (sentence.Lemma(word) == "go" && sentence.Xpos(word) is "VBD" or "VBZ"));
    }

    /// <summary>Whether what follows is a sentence of the first person, and not "I think" pushed into another.</summary>
    private static bool Begins(Sentence sentence, int from)
    {
        while (from < sentence.Count && sentence.Upos(from) is Upos.INTJ or Upos.PUNCT) from++;
        if (from + 1 >= sentence.Count) return false;
        if (Phrases.Is(sentence, from, "I") && sentence.Lemma(from + 1) is "think" or "guess" or "mean" or "suppose" or "believe" or "know" or "say") return false;
        return sentence.Form(from) is "I" or "my" or "My";
    }

    /// <summary>The third person who is the subject right before the verb.</summary>
    private Draft? Speaker(int number, int verb)
    {
        var sentence = _text.Sentences[number];
        for (var word = verb - 1; word >= 0 && word >= verb - LongestGap; word--)
        {
            if (sentence.Deprel(word) != Deprel.Nsubj || !_byHead.TryGetValue((number, word), out var draft)) continue;
            return draft.Pronoun is { Person: not 3 } or { Gender: 'n' } || draft.IsPlural || !(draft.Type == EntityType.Per || draft.Pronoun is not null) ? null : draft;
        }

        return null;
    }
}
