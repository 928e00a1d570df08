using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// Tells names made of words of time ("the Daily Courier", the programme "This Week") from times, by capitals
/// that neither the start of a sentence nor a headline explains.
/// </summary>
internal sealed class TitleWords(Vocabulary vocabulary)
{
    private const int Around = 8; // words to the left that show whether the sentence is written with capitals throughout

    private readonly int _of = vocabulary.Add("of");
    private readonly int[] _small = [.. "a an the of in on at to by for from with and or as".Split(' ').Select(vocabulary.Add)]; // small in headlines too

    public bool IsInTitle(TimeMatch match, string text, TextWord[] words)
    {
        var isOne = match.End - match.First == 1;
        if (match.Meaning.Type == TimexType.Set) return isOne && match.End < words.Length && words[match.First].IsCapital && words[match.End].IsCapital;
        if (match.Meaning.Rule == TimeRule.TheUnit) return words[match.End - 1].IsCapital && !words[match.First].IsCapital && HasSmallWords(words, match.First);
        if (match.Meaning.Rule == TimeRule.Date && match.Parts.Has(TimeClass.Season) && IsSeasonOfSomething(match, words)) return true;
        if (!HasOwnCapitals(match)) return false;
        for (var at = match.First; at < match.End; at++)
            if (!words[at].IsCapital) return false;
        if (isOne && IsQuoted(text, words, match.First)) return match.First > 1;
        if (isOne && !(match.First > 1 && IsInsideSentence(text, words, match.First) && words[match.First - 1] is { IsCapital: true, Shape: WordShape.Letters })) return false;
        return HasSmallWords(words, match.First);
    }

    /// <summary>The programme "Today".</summary>
    private static bool IsQuoted(string text, TextWord[] words, int at) =>
        at > 0 && at + 1 < words.Length && words[at].IsGlued && words[at + 1].IsGlued && text[words[at - 1].Start] is '"' or '“' && text[words[at + 1].Start] is '"' or '”';

    /// <summary>Words that are written small but in a title; not months, weekdays and feasts, nor seasons ("the Spring Offensive" was in spring).</summary>
    private static bool HasOwnCapitals(TimeMatch match) => match.Meaning.Rule switch
    {
        TimeRule.Today or TimeRule.Clock => true,
        TimeRule.Near => match.Parts.Has(TimeClass.OneUnit),
        _ => false,
    };

    /// <summary>"the Spring of Hope" marched; not "the Spring of 2014".</summary>
    private bool IsSeasonOfSomething(TimeMatch match, TextWord[] words) =>
        words[match.End - 1].IsCapital && match.End + 1 < words.Length && words[match.End].Id == _of && words[match.End + 1] is { IsCapital: true, Shape: WordShape.Letters };

    private static bool IsInsideSentence(string text, TextWord[] words, int at) => text[words[at - 2].Start] is not ('.' or '!' or '?' or '\n');

    private bool HasSmallWords(TextWord[] words, int first)
    {
        for (var at = Math.Max(0, first - Around); at < first; at++)
            if (words[at] is { IsCapital: false, Shape: WordShape.Letters, Length: > 1 } && Array.IndexOf(_small, words[at].Id) < 0) return true;
        return false;
    }
}
