using Hearsay.Core;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Trees;

/// <summary>
/// What the labeler looks at to name the relation of a word to its head: both words with tags and looks, what lies next to them, the
/// head's own relation, the neighbouring dependents with the relations given so far, and the word's own dependents.
/// </summary>
internal static class LabelFeatures
{
    public const int Most = 120;

    private const int MostRelatives = 8;

    public static void Read(SentenceDraft draft, TreeLinks links, int word, ref FeatureList features)
    {
        int head = draft.Heads[word];
        var side = head < word ? 1u : 0;
        var arc = new Arc(word, head, side, draft.Tags[word], draft.Tags[head], draft.Forms[word], draft.Forms[head]);
        ReadArc(draft, arc, ref features);
        ReadAround(draft, arc, ref features);
        ReadSiblings(draft, links, arc, ref features);
        ReadDependents(draft, links, arc, ref features);
    }

    private static void ReadArc(SentenceDraft draft, in Arc arc, ref FeatureList features)
    {
        var (side, d, h) = (arc.Side, arc.Tag, arc.HeadTag);
        var distance = Distance(arc.Word, arc.Head) << 1 | side;
        features.Add(FeatureHash.Of(1, side));
        features.Add(FeatureHash.Of(2, d, side));
        features.Add(FeatureHash.Of(3, h, side));
        features.Add(FeatureHash.Of(4, arc.Form, side));
        features.Add(FeatureHash.Of(5, arc.HeadForm, side));
        features.Add(FeatureHash.Of(6, d, h, side));
        features.Add(FeatureHash.Of(7, d, h, distance));
        features.Add(FeatureHash.Of(8, arc.Form, h, side));
        features.Add(FeatureHash.Of(9, d, arc.HeadForm, side));
        features.Add(FeatureHash.Of(10, arc.Form, arc.HeadForm, side));
        features.Add(FeatureHash.Of(11, arc.Form, d, h, distance));
        features.Add(FeatureHash.Of(12, draft.Endings3[arc.Word], h, side));
        features.Add(FeatureHash.Of(13, d, draft.Endings3[arc.Head], side));
        features.Add(FeatureHash.Of(14, draft.Shapes[arc.Word], draft.Shapes[arc.Head], d << 8 | h, distance));
        features.Add(FeatureHash.Of(15, draft.IsGlued(Math.Max(arc.Word, arc.Head)) ? 1u : 0, d, h, distance));
        features.Add(FeatureHash.Of(16, draft.Casing, d, h, side));
        features.Add(FeatureHash.Of(17, draft.Fine[arc.Word], h, side));
        features.Add(FeatureHash.Of(18, draft.Fine[arc.Head], d, side));
        features.Add(FeatureHash.Of(19, draft.Fine[arc.Word], draft.Fine[arc.Head], side));
    }

    private static void ReadAround(SentenceDraft draft, in Arc arc, ref FeatureList features)
    {
        var (side, d, h) = (arc.Side, arc.Tag, arc.HeadTag);
        int above = draft.Heads[arc.Head];
        var relation = (uint)draft.Deprels[arc.Head];
        features.Add(FeatureHash.Of(20, d, h, draft.Tag(arc.Word - 1), draft.Tag(arc.Word + 1)));
        features.Add(FeatureHash.Of(21, d, h, draft.Tag(arc.Head - 1), draft.Tag(arc.Head + 1)));
        features.Add(FeatureHash.Of(22, d, h, draft.Tag(arc.Word - 1), side));
        features.Add(FeatureHash.Of(23, d, h, draft.Tag(arc.Word + 1), side));
        features.Add(FeatureHash.Of(24, d, draft.Form(arc.Word - 1), side));
        features.Add(FeatureHash.Of(25, d, draft.Form(arc.Word + 1), side));
        features.Add(FeatureHash.Of(26, relation, d, side));
        features.Add(FeatureHash.Of(27, relation, d, h, side));
        features.Add(FeatureHash.Of(28, relation, arc.Form, side));
        features.Add(FeatureHash.Of(29, draft.Tag(above), h, d, side));
        features.Add(FeatureHash.Of(30, draft.Form(above), h, d));
        features.Add(FeatureHash.Of(31, arc.Word == 0 ? 1u : 0, arc.Word == draft.Count - 1 ? 1u : 0, d, h));
    }

    private static void ReadSiblings(SentenceDraft draft, TreeLinks links, in Arc arc, ref FeatureList features)
    {
        var (side, d, h) = (arc.Side, arc.Tag, arc.HeadTag);
        var (previous, next) = (links.Previous(arc.Word), links.Next(arc.Word));
        var (before, after) = (draft.Tag(previous), draft.Tag(next));
        var given = previous < 0 ? 99u : (uint)draft.Deprels[previous];
        features.Add(FeatureHash.Of(40, given, d, h, side));
        features.Add(FeatureHash.Of(41, given, before, d, h));
        features.Add(FeatureHash.Of(42, before, d, h, side));
        features.Add(FeatureHash.Of(43, after, d, h, side));
        features.Add(FeatureHash.Of(44, draft.Form(next), d, h, side));
        features.Add(FeatureHash.Of(45, given, arc.HeadForm, d, side));
        features.Add(FeatureHash.Of(46, given, arc.Form, side));
        features.Add(FeatureHash.Of(47, before, after, d, h));
        var (seen, left) = (0u, MostRelatives);
        for (var sibling = links.First(arc.Head); sibling >= 0 && left > 0; sibling = links.Next(sibling), left--)
        {
            if (sibling == arc.Word) continue;
            if (sibling < arc.Word) seen |= Frame(draft.Deprels[sibling]);
            features.Add(FeatureHash.Of(48, draft.Forms[sibling], d, h, sibling < arc.Word ? side : side + 2));
        }

        features.Add(FeatureHash.Of(49, seen, d, h, side));
        features.Add(FeatureHash.Of(50, seen, arc.HeadForm, d, side));
        features.Add(FeatureHash.Of(51, seen, after, d, h));
    }

    private static void ReadDependents(SentenceDraft draft, TreeLinks links, in Arc arc, ref FeatureList features)
    {
        var (side, d, h) = (arc.Side, arc.Tag, arc.HeadTag);
        var (first, last) = (links.First(arc.Word), links.Last(arc.Word));
        features.Add(FeatureHash.Of(60, draft.Form(first), d, h, side));
        features.Add(FeatureHash.Of(61, draft.Form(first), d, arc.HeadForm, side));
        features.Add(FeatureHash.Of(62, draft.Tag(first), d, h, side));
        features.Add(FeatureHash.Of(63, draft.Tag(first), draft.Tag(last), d, h));
        features.Add(FeatureHash.Of(64, draft.Form(first), arc.Form, side));
        features.Add(FeatureHash.Of(65, draft.Form(first), draft.Endings3[arc.Word], side));
        var left = MostRelatives;
        for (var child = first; child >= 0 && left > 0; child = links.Next(child), left--)
        {
            var place = child < arc.Word ? side : side + 2;
            features.Add(FeatureHash.Of(66, draft.Forms[child], d, h, place));
            features.Add(FeatureHash.Of(67, draft.Tags[child], d, h, place));
            features.Add(FeatureHash.Of(68, draft.Forms[child], arc.HeadForm, d, place));
            features.Add(FeatureHash.Of(69, draft.Tags[child], draft.Tag(above(draft, arc)), d, h));
        }

        static int above(SentenceDraft draft, in Arc arc) => draft.Heads[arc.Head];
    }

    private static uint Distance(int from, int to) => Math.Abs(from - to) switch
    {
        1 => 1,
        2 => 2,
        3 => 3,
        <= 6 => 4,
        <= 12 => 5,
        _ => 6,
    };

    /// <summary>The relations of which a verb has mostly one, as bits.</summary>
    private static uint Frame(Deprel relation) => relation switch
    {
        Deprel.Nsubj or Deprel.NsubjPass or Deprel.Csubj or Deprel.NsubjOuter => 1,
        Deprel.Obj => 2,
        Deprel.Iobj => 4,
        Deprel.Cop => 8,
        Deprel.AuxPass => 16,
        Deprel.Ccomp or Deprel.Xcomp => 32,
        Deprel.Mark => 64,
        Deprel.Case => 128,
        Deprel.Expl => 256,
        Deprel.Cc => 512,
        Deprel.Conj => 1024,
        _ => 0,
    };

    private readonly record struct Arc(int Word, int Head, uint Side, uint Tag, uint HeadTag, uint Form, uint HeadForm);
}
