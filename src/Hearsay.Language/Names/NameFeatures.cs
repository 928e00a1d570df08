using Hearsay.Core;

namespace Hearsay.Language.Names;

/// <summary>
/// Turns a sentence into rows of the weight table: for each word the hashes of what it is, how it is written, what the lists say
/// of it, and the same of its neighbours. Words in front and behind count less far than their writing does.
/// </summary>
/// <param name="table">Where the rows will be looked up, if anywhere.</param>
internal sealed class NameFeatures(Gazetteer gazetteer, WordClasses classes, int rowMask, LabelWeights? table = null)
{
    /// <summary>No word gives more rows than this.</summary>
    public const int Most = 64;

    private const double CapitalsShare = 0.8;

    /// <summary>What lies before the first and behind the last word.</summary>
    private static readonly WordView[] Edge = [new WordView { Folded = 1, Exact = 1, Case = WordShape.Sign }];
    private static readonly ulong Al = FormHash.Folded("al");
    private static readonly ulong Hyphen = FormHash.Folded("-");
    private static readonly ulong Of = FormHash.Folded("of");

    /// <summary>Fills <paramref name="views"/>, one a word.</summary>
    public void View(string text, ReadOnlySpan<Token> tokens, Span<WordView> views)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var form = text.AsSpan(tokens[at].Start, tokens[at].Length);
            var folded = FormHash.Folded(form);
            views[at] = new WordView
            {
                Exact = FormHash.Exact(form), Folded = folded, Shape = WordShapes.Pattern(form), Case = WordShapes.Of(form),
                StartsUpper = char.IsUpper(form[0]), Prefix = FormHash.Folded(form[..Math.Min(3, form.Length)]),
                Suffix2 = FormHash.Folded(form[Math.Max(0, form.Length - 2)..]), Suffix3 = FormHash.Folded(form[Math.Max(0, form.Length - 3)..]),
            };
            classes.Fetch(folded);
            gazetteer.Fetch(in views[at]);
        }

        foreach (ref var view in views) view.Cluster = classes[view.Folded];
        gazetteer.Mark(views, IsInCapitals(views));
        gazetteer.MarkSmall(views);
        MarkRuns(views);
    }

    /// <summary>Whether nearly all words are written in capitals, so that capitals say nothing.</summary>
    public static bool IsInCapitals(ReadOnlySpan<WordView> views)
    {
        var (upper, words) = (0, 0);
        foreach (ref readonly var view in views)
        {
            if (view.Case <= WordShape.Mixed) words++;
            if (view.Case == WordShape.Upper) upper++;
        }

        return words >= 3 && upper >= CapitalsShare * words;
    }

    /// <summary>Writes the rows of word <paramref name="at"/> and returns their number.</summary>
    public int Extract(ReadOnlySpan<WordView> views, int at, bool isInCapitals, Span<int> rows)
    {
        var list = new FeatureRows(rows, rowMask, table);
        ref readonly var word = ref views[at];
        ref readonly var before = ref At(views, at - 1);
        ref readonly var after = ref At(views, at + 1);
        AddWords(ref list, views, at);
        AddWriting(ref list, in before, in word, in after, at == 0, isInCapitals);
        AddLists(ref list, in before, in word, in after);
        AddSmall(ref list, in before, in word, in after);
        AddRun(ref list, in word);
        return list.Count;
    }

    private static ref readonly WordView At(ReadOnlySpan<WordView> views, int at) =>
        ref at >= 0 && at < views.Length ? ref views[at] : ref Edge[0];

    private static void AddWords(ref FeatureRows list, ReadOnlySpan<WordView> views, int at)
    {
        ref readonly var word = ref views[at];
        ref readonly var before = ref At(views, at - 1);
        ref readonly var after = ref At(views, at + 1);
        list.Add(1, word.Folded);
        list.Add(2, before.Folded);
        list.Add(3, after.Folded);
        list.Add(4, At(views, at - 2).Folded);
        list.Add(5, At(views, at + 2).Folded);
        list.Add(6, FormHash.Join(before.Folded, word.Folded));
        list.Add(7, FormHash.Join(word.Folded, after.Folded));
        list.Add(8, (ulong)WordClasses.Company(word.Cluster));
        list.Add(9, (ulong)WordClasses.Company(before.Cluster));
        list.Add(10, (ulong)WordClasses.Company(after.Cluster));
        list.Add(11, FormHash.Join((ulong)WordClasses.Company(before.Cluster), (ulong)WordClasses.Company(after.Cluster)));
        list.Add(13, word.Suffix2);
        list.Add(14, word.Suffix3);
        list.Add(15, word.Prefix);
        list.Add(16, FormHash.Join(before.Suffix2, (ulong)word.Case));
        list.Add(17, FormHash.Join(after.Suffix2, (ulong)word.Case));
    }

    private static void AddWriting(ref FeatureRows list, in WordView before, in WordView word, in WordView after, bool isFirst, bool isInCapitals)
    {
        var start = isFirst ? 1UL : 0UL;
        var own = isInCapitals ? 9UL : (ulong)word.Case;
        var rate = (ulong)WordClasses.CapitalRate(word.Cluster);
        list.Add(20, isInCapitals ? 0 : word.Shape);
        list.Add(21, own * 2 + start);
        list.Add(22, FormHash.Join(own, (ulong)before.Case + (start << 5)));
        list.Add(23, FormHash.Join(own, (ulong)after.Case));
        list.Add(24, FormHash.Join(own * 16 + (ulong)before.Case, (ulong)after.Case));
        list.Add(25, rate * 32 + own * 2 + start);
        list.Add(26, FormHash.Join(rate * 32 + own * 2 + start, (ulong)WordClasses.CapitalRate(after.Cluster) * 16 + (ulong)after.Case));
        list.Add(27, FormHash.Join(own, before.Folded));
        list.Add(28, FormHash.Join(own, after.Folded));
        if (!isFirst) list.Add(29, FormHash.Join(rate * 16 + own, (ulong)WordClasses.CapitalRate(before.Cluster) * 16 + (ulong)before.Case));
    }

    private static void AddLists(ref FeatureRows list, in WordView before, in WordView word, in WordView after)
    {
        var own = (ulong)word.Case;
        list.Add(40, (ulong)word.Classes * 16 + own);
        list.Add(41, (ulong)before.Classes * 16 + own);
        list.Add(42, (ulong)after.Classes * 16 + own);
        list.Add(43, FormHash.Join((ulong)word.Classes * 16 + own, (ulong)before.Classes));
        list.Add(44, FormHash.Join((ulong)word.Classes * 16 + own, (ulong)after.Classes));
        for (var bit = 1; bit <= (int)GazetteerClass.Word; bit <<= 1)
            if (((int)word.Classes & bit) != 0) list.Add(45, (ulong)bit * 64 + own * 2 + (word.IsPhraseStart ? 1UL : 0));
    }

    /// <summary>Names in small letters, as people write among themselves: "we ate in san diego".</summary>
    private static void AddSmall(ref FeatureRows list, in WordView before, in WordView word, in WordView after)
    {
        if (word.SmallClasses == GazetteerClass.None) return;
        var own = (ulong)word.SmallClasses * 2 + (word.IsInSmallPhrase ? 1UL : 0);
        list.Add(46, own);
        list.Add(47, FormHash.Join(own, (ulong)WordClasses.CapitalRate(word.Cluster)));
        list.Add(48, FormHash.Join(own, before.Folded));
        list.Add(49, FormHash.Join(own, after.Folded));
    }

    private static void AddRun(ref FeatureRows list, in WordView word)
    {
        if (word.RunLength == 0) return;
        list.Add(60, word.RunLast);
        list.Add(61, word.RunFirst);
        list.Add(62, (ulong)word.RunPlace);
        list.Add(63, FormHash.Join((ulong)word.RunPlace, (ulong)word.RunLastClasses));
        list.Add(64, FormHash.Join((ulong)word.RunPlace, (ulong)word.RunFirstClasses));
        list.Add(65, FormHash.Join(word.RunLast, (ulong)word.RunPlace));
    }

    /// <summary>Capitalised words that follow one another, with a joining hyphen, "of" or "al" between, are one run.</summary>
    private static void MarkRuns(Span<WordView> views)
    {
        for (var first = 0; first < views.Length;)
        {
            if (!IsCapital(views[first]))
            {
                first++;
                continue;
            }

            var end = RunEnd(views, first);
            for (var at = first; at < end; at++)
            {
                views[at].RunFirst = views[first].Folded;
                views[at].RunLast = views[end - 1].Folded;
                views[at].RunFirstClasses = views[first].Classes;
                views[at].RunLastClasses = views[end - 1].Classes;
                views[at].RunLength = (byte)Math.Min(end - first, 255);
                views[at].RunPlace = Place(at - first, end - first);
            }

            first = end;
        }
    }

    private static byte Place(int at, int length) => (byte)(Math.Min(at, 3) * 5 + Math.Min(length - at, 4));

    private static int RunEnd(ReadOnlySpan<WordView> views, int first)
    {
        var end = first + 1;
        while (end < views.Length)
        {
            if (IsCapital(views[end])) end++;
            else if (end + 1 < views.Length && IsCapital(views[end + 1]) && IsJoint(views[end])) end += 2;
            else if (end + 2 < views.Length && IsCapital(views[end + 2]) && views[end].Folded == Al && views[end + 1].Folded == Hyphen) end += 3;
            else break;
        }

        return end;
    }

    private static bool IsJoint(in WordView view) => view.Folded == Hyphen || view.Folded == Of || view.Folded == Al;

    private static bool IsCapital(in WordView view) => view.Case is WordShape.Capital or WordShape.Upper || (view.Case == WordShape.Mixed && view.StartsUpper);
}
