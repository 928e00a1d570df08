namespace Hearsay.Study.Discrepancies;

/// <summary>The word that names the deed of an event claim, cut to a stem so that "shelled" and "shelling" are one.</summary>
internal static class Trigger
{
    private const int StemLength = 5;

    /// <summary>Empty for a claim without an event, or when the word lies outside the evidence.</summary>
    public static string StemOf(Claim claim)
    {
        if (claim.Event is not { } told || !claim.Evidence.Span.Contains(told.Trigger)) return "";
        var folded = NameFolding.Fold(told.Trigger.Shift(-claim.Evidence.Start).Of(claim.Evidence.Text));
        var end = folded.IndexOf(' ', StringComparison.Ordinal);
        return Stem(end < 0 ? folded : folded[..end]);
    }

    /// <summary>The stems of all words of a text.</summary>
    public static IEnumerable<string> StemsIn(string text) => NameFolding.Fold(text).Split(' ').Select(Stem);

    /// <summary>The stems of words long enough to carry meaning.</summary>
    public static HashSet<string> LongStemsIn(string text) => StemsIn(text).Where(stem => stem.Length >= StemLength).ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word) => word.Length > StemLength ? word[..StemLength] : word;
}
