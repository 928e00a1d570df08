using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Tokens;

/// <summary>
/// Cuts a text into words. Blanks always cut; inside a run without blanks a linear model judges every gap where the kind of unit
/// changes or signs meet, and within letters only where a clipped "n't" begins or the letters are ones that treebanks divide
/// ("cannot"). Every unit that is no blank ends up in exactly one word.
/// </summary>
internal sealed class WordSplitter(TripleTable gaps, ReadOnlySpan<byte> dividedSection)
{
    /// <summary>Longest word in code units; a longer one is cut there.</summary>
    public const int LongestWord = 60_000;

    // Hashes (FeatureHash of the folded letters) of stretches of letters that treebanks divide.
    private readonly FrozenSet<uint> _divided = MemoryMarshal.Cast<byte, uint>(dividedSection).ToArray().ToFrozenSet();

    /// <summary>Adds the words of <paramref name="text"/>, in order.</summary>
    public void Split(string text, List<WordSpan> words)
    {
        var runs = new RunReader(text);
        while (runs.Read()) SplitRun(text, runs.Current, words);
    }

    /// <summary>Whether the gap before <c>text[gap]</c> may be a cut; the trainer asks the same.</summary>
    public bool IsOpen(string text, in Run run, int gap) => GapRules.IsOpen(text, run, gap, _divided);

    private void SplitRun(string text, in Run run, List<WordSpan> words)
    {
        Span<uint> buffer = stackalloc uint[GapFeatures.Most];
        var (start, isContinuation) = (run.Start, false);
        for (var gap = run.Start + 1; gap < run.End; gap++)
        {
            var cut = gap - start >= LongestWord - 1 && GapRules.MayCut(text, gap) ? Gap.Token : IsOpen(text, run, gap) ? Judge(text, run, start, gap, buffer) : Gap.Inner;
            if (cut == Gap.Inner) continue;
            words.Add(new WordSpan(start, gap - start, isContinuation));
            (start, isContinuation) = (gap, cut == Gap.Word);
        }

        words.Add(new WordSpan(start, run.End - start, isContinuation));
    }

    private Gap Judge(string text, in Run run, int start, int gap, Span<uint> buffer)
    {
        if (IsForeign(text[gap - 1]) || IsForeign(text[gap])) return Gap.Token;
        if (gap + 1 == run.End && Abbreviations.IsTitle(text, start, run.End)) return Gap.Inner;
        var features = new FeatureList(buffer, gaps);
        GapFeatures.Read(text, run, start, gap, ref features);
        gaps.Score(features.Features, out var inner, out var token, out var word);
        if ((inner >= token && inner >= word) || ClippedIts.IsPossessive(text, start, gap, run.End)) return Gap.Inner;
        return token >= word ? Gap.Token : Gap.Word;
    }

    /// <summary>Letters without case: no model has seen their scripts, so a sign beside one stands alone.</summary>
    private static bool IsForeign(char unit) => UnitKinds.Of(unit) == UnitKind.Letter;
}
