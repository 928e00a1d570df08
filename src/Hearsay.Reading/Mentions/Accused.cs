using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"The defendant", "the suspect": the one person of whom the text just said that he is accused, held or tried.</summary>
internal static class Accused
{
    private const int Reach = 6;

    public static bool IsAccused(Draft noun) => noun is { Type: EntityType.Per, IsPlural: false, Modifiers.Count: 0, Role: "defendant" or "accused" or "suspect" or "convict" or "detainee" or "prisoner" };

    /// <summary>A mention of the person, or null where none or several may be meant.</summary>
    public static Draft? Find(ParsedText text, Clusters clusters, Draft noun)
    {
        Draft? only = null;
        for (var at = noun.Index - 1; at >= 0 && noun.Sentence - clusters.Drafts[at].Sentence <= Reach; at--)
        {
            var before = clusters.Drafts[at];
            if (before.IsPlural || clusters.Of(before) is not { HasName: true, IsPerson: true } || !IsTried(text.Sentences[before.Sentence], before.Head)) continue;
            if (only is not null && clusters.Of(only) != clusters.Of(before)) return null;
            only ??= before;
        }

        return only;
    }

    /// <summary>Whether a word is the object or the passive subject of what is done to an accused, or behind "trial of" and the like.</summary>
    private static bool IsTried(Sentence sentence, int word)
    {
        var governor = sentence.Head(word);
        if (governor < 0) return false;
        return sentence.Deprel(word) switch
        {
            Deprel.Obj or Deprel.NsubjPass => sentence.Lemma(governor) is "charge" or "accuse" or "arrest" or "indict" or "convict" or "sentence" or "try" or "prosecute" or "detain" or "extradite" or "acquit" or "jail" or "imprison",
            Deprel.Nmod => sentence.Lemma(governor) is "trial" or "arrest" or "prosecution" or "conviction" or "indictment" or "detention" or "case" or "extradition",
            Deprel.NmodPoss => sentence.Lemma(governor) is "trial" or "arrest" or "lawyer" or "prosecution" or "conviction" or "indictment" or "detention" or "extradition",
            Deprel.Nsubj => sentence.Lemma(governor) is "plead",
            _ => false,
        };
    }
}
