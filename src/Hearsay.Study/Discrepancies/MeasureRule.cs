using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// "Police waited 78 minutes before they entered", "police entered 40 minutes after him": two measures in one unit that share no number, in statements of
/// different voices that share half of their words, in documents about the same thing.
/// </summary>
internal sealed class MeasureRule : IDiscrepancyRule
{
    private const int Days = 3; // between two reports
    private const int MostCompared = 40;
    private const int FewestShared = 2; // plain words beside the unit
    private const double LeastShared = 0.5; // of the shorter one's

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsSaid && told.Claim is { Kind: ClaimKind.Statement, Chain: [_, .., { Stance: Stance.Asserts, Certainty: Certainty.Certain }] } && Measure.Of(told.Claim.Content.Text) is { } measure ? Bins.Of(told.Claim, measure.Unit) : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims.Select(told => told.Claim).ToArray();
        for (var later = 1; later < claims.Length; later++)
            for (var earlier = Math.Max(0, later - MostCompared); earlier < later; earlier++)
                if (Bins.AreCompared(group.Name, claims[earlier], claims[later]) && Conflict(claims[earlier], claims[later], scene) is { } found) yield return found;
    }

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        var (mine, theirs) = (Measure.Of(one.Content.Text)!.Value, Measure.Of(other.Content.Text)!.Value);
        if (one.Document == other.Document || !mine.IsApartFrom(theirs) || Scene.HaveOneVoice(one, other) || !SayAlike(one, other, mine.Unit) || !scene.MayBeOneThing(one, other)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Value, one, other, string.Create(CultureInfo.InvariantCulture, $"{DiscrepancyMaker.TellerOf(one)} spoke of {Words(mine)}, {DiscrepancyMaker.TellerOf(other)} of {Words(theirs)} {mine.Unit}."));
    }

    private static string Words(Measure measure) => measure.Low == measure.High ? measure.Low.ToString("0.##", CultureInfo.InvariantCulture)
        : double.IsInfinity(measure.High) ? string.Create(CultureInfo.InvariantCulture, $"at least {measure.Low:0.##}") : measure.Low == 0 ? string.Create(CultureInfo.InvariantCulture, $"at most {measure.High:0.##}") : string.Create(CultureInfo.InvariantCulture, $"{measure.Low:0.##} to {measure.High:0.##}");

    private static bool SayAlike(Claim one, Claim other, string unit)
    {
        var (mine, theirs) = (Trigger.PlainStemsIn(one.Content.Text), Trigger.PlainStemsIn(other.Content.Text));
        var stem = Trigger.StemsIn(unit).First();
        var shared = mine.Count(word => word != stem && theirs.Contains(word));
        return shared >= FewestShared && shared >= LeastShared * (Math.Min(mine.Count, theirs.Count) - 1);
    }
}
