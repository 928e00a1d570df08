using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>"The 44-year-old", "the self-styled reformer", "the embattled governor": a description that judges or dates points at the one person just named.</summary>
internal static class MarkedPersons
{
    private const int Reach = 2;

    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "old", "styled", "proclaimed", "appointed", "disgraced", "embattled", "outgoing", "fugitive", "jailed", "exiled", "ousted", "deposed", "longtime", "firebrand", "populist",
        "hardline", "controversial", "beleaguered", "convicted", "onetime", "charismatic", "outspoken", "reclusive", "influential", "veteran", "scandal-hit",
    };

    /// <summary>A mention of the person, or null where none or several may be meant.</summary>
    public static Draft? Find(ParsedText text, Clusters clusters, Draft noun)
    {
        if (noun is not { Type: EntityType.Per, IsPlural: false } || !IsMarked(text.Sentences[noun.Sentence], noun)) return null;
        Draft? only = null;
        for (var at = noun.Index - 1; at >= 0 && noun.Sentence - clusters.Drafts[at].Sentence <= Reach; at--)
        {
            var before = clusters.Drafts[at];
            if (before.IsPlural || clusters.Of(before) is not { HasName: true, IsPerson: true } cluster) continue;
            if (only is not null && clusters.Of(only) != cluster) return null;
            only ??= before;
        }

        return only is null || BodyDescriptions.IsAround(text, noun, only) ? null : only;
    }

    private static bool IsMarked(Sentence sentence, Draft noun)
    {
        if (Phrases.Determiner(sentence, noun.Head) is not (>= 0 and var article) || sentence.Deprel(article) == Deprel.NmodPoss || noun.End > noun.Head + 1) return false;
        for (var word = noun.First; word <= noun.Head; word++)
            if (Marks.Contains(sentence.Form(word).ToString())) return true;
        return false;
    }
}
