using System.Globalization;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Facts;

/// <summary>
/// Keys that a claim shares with the same claim in a copy of its sentence, even when the copy begins with another dateline, its
/// weekdays mean other days, or its actors were read differently. Of all runs of ten words the four with the smallest hashes
/// stand for the sentence (bottom-k sketch: Broder 1997), so that two copies nearly always meet and a claim has few keys.
/// </summary>
internal static class CopyKeys
{
    private const int RunWords = 10;
    private const int KinWords = 5;
    private const int FewestWords = 6; // below, an equal sentence may be chance
    private const int Sketch = 4;

    /// <param name="family">Of documents that descend from one text, in which five words are enough: copies are reworded. Null without kin.</param>
    public static IEnumerable<string> Of(Claim claim, string? family)
    {
        var words = NameFolding.Fold(claim.Kind == ClaimKind.Statement ? claim.Content.Text : claim.Evidence.Text);
        if (words.AsSpan().Count(' ') + 1 < FewestWords) return [];
        var head = HeadOf(claim);
        var keys = Sample(words, RunWords).Select(run => $"{head}|{run}");
        return family is null ? keys : keys.Concat(Sample(words, KinWords).Select(run => $"{head}|{family}|{run}"));
    }

    private static IEnumerable<string> Sample(string words, int length) =>
        WordRuns.Of(words, length).Distinct().Order().Take(Sketch).Select(run => run.ToString("x", CultureInfo.InvariantCulture));

    private static string HeadOf(Claim claim) => claim switch
    {
        { Event: { } told } => $"event|{told.Type}|{TextAt(claim, told.Trigger)}",
        { Relation: { } tie } => $"tie|{tie.Type}|{NameFolding.Fold(tie.From.Text)}|{NameFolding.Fold(tie.To.Text)}",
        { Quantity: { } quantity } => $"quantity|{quantity.Of}|{TextAt(claim, quantity.Span)}|{NameFolding.Fold(quantity.Holder?.Text)}",
        _ => $"said|{NameFolding.Fold(claim.Chain[^1].Cue?.Text ?? "")}",
    };

    private static string TextAt(Claim claim, TextSpan span) =>
        claim.Evidence.Span.Contains(span) ? NameFolding.Fold(span.Shift(-claim.Evidence.Start).Of(claim.Evidence.Text)) : "";
}
