namespace Hearsay.Study.Discrepancies;

/// <summary>
/// As <see cref="DeedTimeRule"/> of what was said without a deed that could be read ("he had left for Dhoram on Sunday", "he left Orsania on
/// Tuesday"): statements of different voices about one named actor that share half of their words beside names and days.
/// </summary>
internal sealed class StatedTimeRule : IDiscrepancyRule
{
    private const int MostCompared = 60;
    private const int SharedNames = 2; // where longer statements share little else: "Baradar left Doha on Thursday"
    private static readonly ReportBins Bins = new(DayConflict.Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsSaid && told.Claim.Kind == ClaimKind.Statement && StatedDay.Of(told.Claim) is not null ? Bins.Of(told.Claim, "") : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var said = claims.Select(told => (told.Claim, Day: StatedDay.Of(told.Claim)!.Value)).ToArray();
        for (var i = 1; i < said.Length; i++)
            for (var j = i - 1; j >= Math.Max(0, i - MostCompared); j--)
                if (Bins.AreCompared(group.Name, said[j].Claim, said[i].Claim) && AreAlike(said[j].Claim, said[i].Claim, scene) && DayConflict.IsBetween(said[j], said[i], scene))
                    yield return DayConflict.Make(said[j], said[i]);
    }

    /// <summary>Somebody can do them once in some days.</summary>
    private static readonly HashSet<string> DoneOnce = [.. Trigger.PlainStemsIn("left arrived fled returned resigned died landed crossed entered married escaped surrendered departed arrested detained killed released defected collapsed sank opened closed")];

    /// <summary>Both begin with one person and the same deed: "President Rajapaksa left Colombo", "Rajapaksa left the city".</summary>
    private static bool TellOneDeed(Claim one, Claim other, Scene scene) => FirstDeed(one) is { } deed && deed == FirstDeed(other) && DoneOnce.Contains(deed)
        && NameWords.AreNamedInBoth($"by {HeadOf(one)}", $"by {HeadOf(other)}") && scene.ActorsIn(one).Overlaps(scene.ActorsIn(other));

    private static string? FirstDeed(Claim claim) => claim.Content.Text.Split(' ').Select(word => Trigger.PlainStemsIn(word)).FirstOrDefault(stems => stems.Count > 0)?.First();

    /// <summary>The words before the deed.</summary>
    private static string HeadOf(Claim claim) => string.Join(' ', claim.Content.Text.Split(' ').TakeWhile(word => Trigger.PlainStemsIn(word).Count == 0));

    private static bool AreAlike(Claim one, Claim other, Scene scene) => TellOneDeed(one, other, scene) || (StatedDay.SayAlike(one, other) ? scene.ActorsNear(one).Overlaps(scene.ActorsNear(other))
        : scene.ActorsIn(one).Intersect(scene.ActorsIn(other)).Take(SharedNames).Count() == SharedNames && StatedDay.ShareDeed(one, other));
}
