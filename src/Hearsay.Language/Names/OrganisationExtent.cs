using Hearsay.Core;

namespace Hearsay.Language.Names;

/// <summary>
/// Where the noun of an organisation with a capital ends a run of capitals, the run is its name: what stands before the name in the
/// possessive belongs to it ("Farmers' League"), and a run without any name in it is one ("Fourth Brigade"). A person is no part of the name of
/// what she belongs to ("Orla Brandt of the Millers' Guild").
/// </summary>
internal static class OrganisationExtent
{
    private const int Shortest = 2; // words of a run that is a name

    private static readonly ulong[] Possessives = [FormHash.Folded("'"), FormHash.Folded("’"), FormHash.Folded("'s"), FormHash.Folded("’s")];
    private static readonly ulong The = FormHash.Folded("the");
    private static readonly ulong Of = FormHash.Folded("of");
    private static readonly ulong Hyphen = FormHash.Folded("-");
    private static readonly ulong[] SloganWords = [.. "is are was be our we my your us can will must shall not for with before above".Split(' ').Select(word => FormHash.Folded(word))];

    /// <param name="labels">Those of <see cref="NameLabels"/>, one a word; changed in place.</param>
    public static void Mend(ReadOnlySpan<WordView> views, Span<byte> labels)
    {
        var isTitle = IsTitle(views);
        if (!isTitle) MendSlogans(views, labels);
        for (var last = 1; last < views.Length; last++)
        {
            if (!IsHead(views[last]) || (last + 1 < views.Length && IsCapital(views[last + 1]))) continue;
            if (labels[last] == 0)
            {
                if (!isTitle && RunStart(views, labels, last) is var first && last + 1 - first >= Shortest && first > 0) Mark(labels, first, last + 1);
            }
            else if (NameLabels.Type(labels[last]) == EntityType.Org && NameLabels.Position(labels[last]) is (NameLabels.End or NameLabels.Single))
            {
                var begin = Begin(labels, last);
                if (Member(views, begin, last) is var of && of > begin)
                {
                    Mark(labels, begin, of, EntityType.Per);
                    labels[of] = labels[of + 1] = 0;
                    begin = of + 2;
                    Mark(labels, begin, last + 1);
                }

                if (Before(views, labels, begin) is var first && begin - 2 - first >= Shortest && Member(views, first, last) == begin - 2) Mark(labels, first, begin - 2, EntityType.Per);
                if (Owner(views, labels, begin) is var owner && owner < begin) Mark(labels, owner, last + 1);
            }
        }
    }

    /// <summary>"The Al-Anbar Is Our Identity coalition": a verb or pronoun with a capital amid capitals is a part of the name that the noun behind them tells the kind of.</summary>
    private static void MendSlogans(ReadOnlySpan<WordView> views, Span<byte> labels)
    {
        for (var word = 1; word + 1 < views.Length; word++)
        {
            if (!IsCapital(views[word]) || Array.IndexOf(SloganWords, views[word].Folded) < 0 || !IsCapital(views[word + 1])) continue;
            var (first, end) = (word, word + 1);
            while (first > 0 && (IsCapital(views[first - 1]) || (first > 1 && IsHyphen(views[first - 1]) && IsCapital(views[first - 2])))) first--;
            while (end < views.Length && IsCapital(views[end])) end++;
            if (end == views.Length || (views[end].Classes & GazetteerClass.OrganisationHead) == 0) continue;
            if (first == 0 || first == word) continue;
            Mark(labels, first, end);
            word = end;
        }
    }

    private static bool IsHyphen(in WordView view) => view.Folded == Hyphen;

    /// <summary>Nearly every word with a capital: a headline, whose capitals say nothing.</summary>
    private static bool IsTitle(ReadOnlySpan<WordView> views)
    {
        var (capitals, words) = (0, 0);
        foreach (ref readonly var view in views)
        {
            if (view.Case <= WordShape.Mixed) words++;
            if (IsCapital(view)) capitals++;
        }

        return capitals * 2 > words;
    }

    private static bool IsHead(in WordView view) => view.Case == WordShape.Capital && (view.Classes & GazetteerClass.OrganisationHead) != 0;

    private static bool IsCapital(in WordView view) => view.Case is WordShape.Capital or WordShape.Upper or WordShape.Mixed && view.StartsUpper && view.Folded != The;

    private static int RunStart(ReadOnlySpan<WordView> views, ReadOnlySpan<byte> labels, int last)
    {
        var first = last;
        while (first > 0 && IsCapital(views[first - 1]) && labels[first - 1] == 0) first--;
        return Owner(views, labels, first);
    }

    private static int Begin(ReadOnlySpan<byte> labels, int last)
    {
        var begin = last;
        while (NameLabels.Position(labels[begin]) is (NameLabels.End or NameLabels.Inside)) begin--;
        return begin;
    }

    /// <summary>The first of the capitals before a possessive mark in front of <paramref name="begin"/>, where they are no name of their own; else <paramref name="begin"/>.</summary>
    private static int Owner(ReadOnlySpan<WordView> views, ReadOnlySpan<byte> labels, int begin)
    {
        if (begin < 2 || Array.IndexOf(Possessives, views[begin - 1].Folded) < 0 || !IsCapital(views[begin - 2]) || labels[begin - 2] != 0) return begin;
        var first = begin - 2;
        while (first > 0 && IsCapital(views[first - 1]) && labels[first - 1] == 0) first--;
        return first;
    }

    /// <summary>The first of the capitals without a name in front of "of the" and a name; else its begin.</summary>
    private static int Before(ReadOnlySpan<WordView> views, ReadOnlySpan<byte> labels, int begin)
    {
        if (begin < 4 || views[begin - 1].Folded != The || views[begin - 2].Folded != Of) return begin;
        var first = begin - 2;
        while (first > 0 && IsCapital(views[first - 1]) && labels[first - 1] == 0) first--;
        return first;
    }

    /// <summary>Where "of the" follows two words or more that are no words of organisations, one of them a given name or unheard of; else <paramref name="begin"/>.</summary>
    private static int Member(ReadOnlySpan<WordView> views, int begin, int last)
    {
        var isNamed = false;
        for (var at = begin; at + 2 < last; at++)
        {
            if (views[at].Folded == Of && views[at + 1].Folded == The) return isNamed && at >= begin + Shortest ? at : begin;
            if (!IsCapital(views[at]) || (views[at].Classes & ~(GazetteerClass.GivenName | GazetteerClass.Organisation | GazetteerClass.Word)) != 0) return begin;
            isNamed |= views[at].Cluster == 0 || (views[at].Classes & GazetteerClass.GivenName) != 0;
        }

        return begin;
    }

    private static void Mark(Span<byte> labels, int first, int end, EntityType kind = EntityType.Org)
    {
        var type = NameLabels.TypeIndex(kind);
        for (var at = first; at < end; at++)
            labels[at] = NameLabels.Label(type, end - first == 1 ? NameLabels.Single : at == first ? NameLabels.Begin : at + 1 == end ? NameLabels.End : NameLabels.Inside);
    }
}
