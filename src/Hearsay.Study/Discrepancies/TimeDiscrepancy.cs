using System.Globalization;
using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One deed of one doer, told in the same word by different voices in documents about the same thing, on days that lie two to
/// seven days apart. Told by one voice, or in other words, it may have happened twice.
/// </summary>
internal static class TimeDiscrepancy
{
    private const int Nearest = 2;
    private const int Farthest = 7;
    private const int Days = 3; // between the reports

    public static IEnumerable<Discrepancy> Find(Scene scene)
    {
        var dated = scene.Facts.Where(fact => fact.Kind == ClaimKind.Event)
            .SelectMany(fact => fact.Claims.Where(IsOnOneDay).Select(claim => (Key: KeyOf(claim), Claim: claim)))
            .Where(told => told.Key is not null).GroupBy(told => told.Key, told => told.Claim, StringComparer.Ordinal);
        foreach (var group in dated)
        {
            var ordered = group.OrderBy(claim => claim.Time.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray();
            for (var i = 1; i < ordered.Length; i++)
                if (Conflict(ordered[i - 1], ordered[i], scene) is { } found) yield return found;
        }
    }

    private static bool IsOnOneDay(Claim claim) => claim.Time is { Basis: TimeBasis.Text, Start: { } start, End: { } end } && start == end;

    private static string? KeyOf(Claim claim)
    {
        var told = claim.Event!;
        var source = told.Source.Count == 1 ? told.Source[0].Actor : null;
        if (source is null || source.Contains('@', StringComparison.Ordinal) || told.Auxiliary != Auxiliary.None) return null;
        return $"{told.Type}|{Trigger.StemOf(claim)}|{source}|{(told.Target.Count == 1 ? told.Target[0].Actor : null)}";
    }

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        var apart = other.Time.Start!.Value.DayNumber - one.Time.Start!.Value.DayNumber;
        if (apart is < Nearest or > Farthest || Scene.HaveOneVoice(one, other)) return null;
        if (!(Scene.DaysBetween(one, other) <= Days) || !scene.Likeness.AreLike(one.Document, other.Document)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Time, one, other, $"{one.Chain[^1].Name} dates it {Day(one)}, {other.Chain[^1].Name} {Day(other)}.");
    }

    private static string Day(Claim claim) => claim.Time.Start!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
