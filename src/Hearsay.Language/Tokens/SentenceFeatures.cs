using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>What the sentence splitter looks at after a word: the words around the gap, their shapes, the space, open quotes and brackets.</summary>
internal static class SentenceFeatures
{
    public const int Most = 40;

    public static void Read(SentenceContext context, int word, ref FeatureList features)
    {
        var (before, here, after, second) = (context.Form(word - 1), context.Form(word), context.Form(word + 1), context.Form(word + 2));
        var (shape, next, later) = (context.Shape(word), context.Shape(word + 1), context.Shape(word + 2));
        var space = context.Space(word);
        features.Add(FeatureHash.Of(1, space));
        features.Add(FeatureHash.Of(2, here, space));
        features.Add(FeatureHash.Of(3, here, next, space));
        features.Add(FeatureHash.Of(4, here, after));
        features.Add(FeatureHash.Of(5, after, shape));
        features.Add(FeatureHash.Of(6, before, here, next));
        features.Add(FeatureHash.Of(7, before, here));
        features.Add(FeatureHash.Of(8, shape, next, later, space));
        features.Add(FeatureHash.Of(9, context.Shape(word - 1), here, next, space));
        features.Add(FeatureHash.Of(10, here, next, later, context.Space(word + 1)));
        features.Add(FeatureHash.Of(11, after, second, shape));
        features.Add(FeatureHash.Of(12, here, after, context.Shape(word - 1)));
        features.Add(FeatureHash.Of(13, after, space));
        features.Add(FeatureHash.Of(14, context.Form(word + 2), shape, next));
        features.Add(FeatureHash.Of(15, context.Shape(word - 2), context.Shape(word - 1), shape, next));
        features.Add(FeatureHash.Of(16, context.Form(word - 2), before, here));
        features.Add(FeatureHash.Of(17, shape, next, context.Shape(word + 3), later));
        ReadState(context, word, ref features);
    }

    private static void ReadState(SentenceContext context, int word, ref FeatureList features)
    {
        var (here, after, shape, next) = (context.Form(word), context.Form(word + 1), context.Shape(word), context.Shape(word + 1));
        var state = (context.IsQuoted ? 1u : 0) | (uint)context.Brackets << 1;
        var length = Bucket(word + 1 - context.First);
        features.Add(FeatureHash.Of(20, here, state, next));
        features.Add(FeatureHash.Of(21, state, shape, next, context.Space(word)));
        features.Add(FeatureHash.Of(22, here, state, after));
        features.Add(FeatureHash.Of(23, length, here, next));
        features.Add(FeatureHash.Of(24, length, shape, next, context.Space(word)));
        features.Add(FeatureHash.Of(25, context.Form(context.First), length, next));
        features.Add(FeatureHash.Of(26, context.Shape(context.First), length, shape, next));
        features.Add(FeatureHash.Of(27, context.Space(word - 1), here, next));
        features.Add(FeatureHash.Of(29, context.Abbreviation(word), next, context.Space(word)));
        features.Add(FeatureHash.Of(30, context.Abbreviation(word), after));
        features.Add(FeatureHash.Of(28, context.Space(word - 1), context.Space(word), shape, next));
    }

    private static uint Bucket(int length) => length switch
    {
        <= 4 => (uint)length,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        <= 49 => 9,
        _ => 10,
    };
}
