using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Tags;

/// <summary>What the tagger looks at: the word, its beginning and end, its looks, its neighbours, and the two tags before it.</summary>
internal static class TagFeatures
{
    public const int Most = 72;

    public static void Read(SentenceDraft draft, int word, ref FeatureList features)
    {
        ReadWords(draft, word, ref features);
        ReadTags(draft, word, ref features);
        ReadAffixes(draft, word, ref features);
        ReadLooks(draft, word, ref features);
        ReadClusters(draft, word, ref features);
    }

    private static void ReadWords(SentenceDraft draft, int word, ref FeatureList features)
    {
        var (here, before, after) = (draft.Forms[word], draft.Form(word - 1), draft.Form(word + 1));
        features.Add(FeatureHash.Of(1, 0));
        features.Add(FeatureHash.Of(2, here));
        features.Add(FeatureHash.Of(3, draft.Spellings[word]));
        features.Add(FeatureHash.Of(4, before));
        features.Add(FeatureHash.Of(5, after));
        features.Add(FeatureHash.Of(6, draft.Form(word - 2)));
        features.Add(FeatureHash.Of(7, draft.Form(word + 2)));
        features.Add(FeatureHash.Of(8, before, here));
        features.Add(FeatureHash.Of(9, here, after));
        features.Add(FeatureHash.Of(10, before, after));
        features.Add(FeatureHash.Of(11, after, draft.Form(word + 2)));
        features.Add(FeatureHash.Of(12, draft.Form(word - 2), before));
    }

    private static void ReadTags(SentenceDraft draft, int word, ref FeatureList features)
    {
        var (here, after) = (draft.Forms[word], draft.Form(word + 1));
        var (last, two) = (draft.Tag(word - 1), draft.Tag(word - 1) << 8 | draft.Tag(word - 2));
        features.Add(FeatureHash.Of(14, last));
        features.Add(FeatureHash.Of(15, two));
        features.Add(FeatureHash.Of(16, last, here));
        features.Add(FeatureHash.Of(17, two, here));
        features.Add(FeatureHash.Of(18, last, after));
        features.Add(FeatureHash.Of(19, last, draft.Endings3[word]));
        features.Add(FeatureHash.Of(20, last, Ending(draft, word + 1), draft.Endings2[word]));
        features.Add(FeatureHash.Of(21, two, draft.Shapes[word]));
        features.Add(FeatureHash.Of(22, draft.Tag(word - 2)));
        features.Add(FeatureHash.Of(23, two, draft.Tag(word - 3)));
    }

    private static void ReadAffixes(SentenceDraft draft, int word, ref FeatureList features)
    {
        var span = draft.Words[word];
        var (head, tail) = (0u, draft.Endings3[word]);
        features.Add(FeatureHash.Of(25, draft.Endings2[word] & 0xFFFF));
        features.Add(FeatureHash.Of(26, draft.Endings2[word]));
        features.Add(FeatureHash.Of(27, tail));
        for (var length = 4; length <= 6; length++)
        {
            if (span.Length < length) break;
            tail = FeatureHash.Of(28, tail, UnitKinds.Fold(draft.Text[span.End - length]));
            features.Add(tail);
        }

        for (var length = 1; length <= 4; length++)
        {
            if (span.Length < length) break;
            head = FeatureHash.Of(29, head, UnitKinds.Fold(draft.Text[span.Start + length - 1]));
            features.Add(head);
        }

        features.Add(FeatureHash.Of(30, Ending(draft, word + 1)));
        features.Add(FeatureHash.Of(31, Ending(draft, word - 1)));
        features.Add(FeatureHash.Of(32, Ending(draft, word - 1), draft.Endings3[word], Ending(draft, word + 1)));
        features.Add(FeatureHash.Of(33, Ending(draft, word + 1), Ending(draft, word + 2)));
    }

    private static void ReadLooks(SentenceDraft draft, int word, ref FeatureList features)
    {
        var (shape, first) = (draft.Shapes[word], word == 0 ? 1u : 0);
        var place = first | draft.Casing << 1;
        var glue = (draft.IsGlued(word) ? 1u : 0) | (draft.IsGlued(word + 1) ? 2u : 0) | (draft.Words[word].IsContinuation ? 4u : 0);
        features.Add(FeatureHash.Of(40, shape, place));
        features.Add(FeatureHash.Of(41, shape, place, draft.Endings2[word]));
        features.Add(FeatureHash.Of(42, shape, draft.Shape(word - 1), draft.Shape(word + 1), draft.Casing));
        features.Add(FeatureHash.Of(43, shape, draft.Shape(word - 1), place));
        features.Add(FeatureHash.Of(44, shape, draft.Shape(word + 1), place));
        features.Add(FeatureHash.Of(45, glue, shape));
        features.Add(FeatureHash.Of(46, glue, draft.Forms[word]));
        features.Add(FeatureHash.Of(47, (uint)Math.Min(draft.Words[word].Length, 12), shape));
        features.Add(FeatureHash.Of(48, shape, draft.Endings3[word], place));
    }

    private static void ReadClusters(SentenceDraft draft, int word, ref FeatureList features)
    {
        var (here, before, after) = (draft.Fine[word], draft.Cluster(word - 1), draft.Cluster(word + 1));
        features.Add(FeatureHash.Of(60, here, draft.Shapes[word]));
        features.Add(FeatureHash.Of(61, before));
        features.Add(FeatureHash.Of(62, after));
        features.Add(FeatureHash.Of(63, draft.Coarse[word], draft.Endings3[word]));
        features.Add(FeatureHash.Of(64, here, after));
        features.Add(FeatureHash.Of(65, before, here));
        features.Add(FeatureHash.Of(66, draft.Tag(word - 1), here, draft.CoarseCluster(word + 1)));
        features.Add(FeatureHash.Of(67, draft.CoarseCluster(word - 1), draft.Coarse[word], draft.CoarseCluster(word + 1)));
        features.Add(FeatureHash.Of(68, draft.CoarseCluster(word + 1), draft.CoarseCluster(word + 2), draft.Coarse[word]));
        features.Add(FeatureHash.Of(69, draft.Endings3[word], after));
        features.Add(FeatureHash.Of(70, draft.Tag(word - 1), draft.Endings3[word], after));
    }

    private static uint Ending(SentenceDraft draft, int word) => (uint)word < (uint)draft.Count ? draft.Endings3[word] : SentenceDraft.Outside;
}
