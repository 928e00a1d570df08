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
    private const int MostCompared = 60;

    public static IEnumerable<Discrepancy> Find(Scene scene) => OfDeeds(scene).Concat(OfStatements(scene));

    private static IEnumerable<Discrepancy> OfDeeds(Scene scene)
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

    /// <summary>
    /// The same of what was said without a deed that could be read ("he had left for Dhoram on Sunday", "he left Orsania on Tuesday"): statements
    /// of different voices about one named actor that share half of their words beside names and days.
    /// </summary>
    private static IEnumerable<Discrepancy> OfStatements(Scene scene)
    {
        var said = scene.Facts.Where(fact => fact.Kind == ClaimKind.Statement).SelectMany(fact => fact.Claims)
            .Select(claim => (Claim: claim, Day: StatedDay.Of(claim))).Where(told => told.Day is not null && told.Claim.Published is not null)
            .OrderBy(told => told.Claim.Published).ThenBy(told => told.Claim.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < said.Length; i++)
            for (var j = i - 1; j >= Math.Max(0, i - MostCompared) && Scene.DaysBetween(said[j].Claim, said[i].Claim) <= Days; j--)
            {
                var apart = Math.Abs(said[i].Day!.Value.DayNumber - said[j].Day!.Value.DayNumber);
                if (apart is < Nearest or > Farthest || Scene.HaveOneVoice(said[i].Claim, said[j].Claim) || !StatedDay.SayAlike(said[i].Claim, said[j].Claim)) continue;
                if (!scene.ActorsNear(said[i].Claim).Overlaps(scene.ActorsNear(said[j].Claim)) || !scene.Likeness.AreLike(said[i].Claim.Document, said[j].Claim.Document)) continue;
                yield return Make((said[j].Claim, said[j].Day!.Value), (said[i].Claim, said[i].Day!.Value));
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
        return Make((one, one.Time.Start.Value), (other, other.Time.Start.Value));
    }

    private static Discrepancy Make((Claim Claim, DateOnly Day) one, (Claim Claim, DateOnly Day) other) => DiscrepancyMaker.Make(
        DiscrepancyType.Time, one.Claim, other.Claim, string.Create(CultureInfo.InvariantCulture, $"{one.Claim.Chain[^1].Name} dates it {one.Day:yyyy-MM-dd}, {other.Claim.Chain[^1].Name} {other.Day:yyyy-MM-dd}."));
}
