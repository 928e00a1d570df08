using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>What the choice of an antecedent asks of a mention, read off the tree once. All are small numbers or hashes.</summary>
internal readonly record struct MentionView(
    byte Kind, byte Grammar, byte Determiner, int Quote, int Paragraph, uint Lemma, uint Governor, bool IsFirst, bool Speaks)
{
    public const byte Named = 0, Nominal = 1, Thing = 2, Pronoun = 3;

    public const byte Subject = 0, Object = 1, Oblique = 2, Modifier = 3, Owner = 4, Aside = 5, Joined = 6, Root = 7, Else = 8;

    /// <param name="cues">Tells the verbs of speech, whose subjects are those who speak.</param>
    /// <param name="previous">The draft before in text order, or null.</param>
    public static MentionView Of(Draft draft, Draft? previous, Sentence sentence, SpeechMap map, QuoteCueFinder cues)
    {
        var governor = sentence.Head(draft.Head);
        return new MentionView(
            draft.Kind switch { MentionKind.Name => Named, MentionKind.Pronoun => Pronoun, _ => draft.IsThing ? Thing : Nominal },
            GrammarOf(sentence.Deprel(draft.Head)), DeterminerOf(draft, sentence), map.QuoteAt(sentence[draft.Head].Start), map.Paragraph(draft.Sentence),
            Hearsay.Language.Weights.FeatureHash.Of(sentence.Lemma(draft.Head)), governor < 0 ? 0 : Hearsay.Language.Weights.FeatureHash.Of(sentence.Lemma(governor)),
            previous is null || previous.Sentence != draft.Sentence, governor >= 0 && sentence.Deprel(draft.Head) == Deprel.Nsubj && cues.IsCue(sentence, governor));
    }

    private static byte GrammarOf(Deprel relation) => relation switch
    {
        Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter => Subject,
        Deprel.Obj or Deprel.Iobj => Object,
        Deprel.Obl or Deprel.OblAgent or Deprel.OblUnmarked => Oblique,
        Deprel.Nmod or Deprel.Compound or Deprel.Amod or Deprel.NmodDesc or Deprel.NmodUnmarked or Deprel.Flat => Modifier,
        Deprel.NmodPoss => Owner,
        Deprel.Appos or Deprel.Parataxis or Deprel.Vocative or Deprel.Dislocated or Deprel.List => Aside,
        Deprel.Conj => Joined,
        Deprel.Root => Root,
        _ => Else,
    };

    private static byte DeterminerOf(Draft draft, Sentence sentence)
    {
        if (draft.Kind == MentionKind.Pronoun) return 6;
        var word = Phrases.Determiner(sentence, draft.Head);
        if (word < 0) return draft.IsName ? (byte)0 : (byte)1;
        if (sentence.Deprel(word) == Deprel.NmodPoss) return 2;
        if (Phrases.Is(sentence, word, "the")) return 3;
        return draft.IsDefinite ? (byte)4 : (byte)5;
    }
}
