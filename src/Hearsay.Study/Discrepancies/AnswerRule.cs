namespace Hearsay.Study.Discrepancies;

/// <summary>
/// "The union has accepted the offer", "it had rejected the offer": one actor, by id or by the words for it, towards the same thing of the same other one within a few days, by
/// different voices.
/// </summary>
internal sealed class AnswerRule : IDiscrepancyRule
{
    private const int Days = 2;
    private const int MostCompared = 20;

    private static readonly ReportBins Bins = new(Days);

    /// <summary>What is accepted or turned down once, by stems as <see cref="Trigger"/> cuts them.</summary>
    private static readonly HashSet<string> Offered = [.. Trigger.PlainStemsIn("offer proposal plan deal agreement ceasefire truce invitation resolution terms demand conditions request mediation amnesty budget ultimatum resignation coalition merger")];

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.IsSaid && DoerOf(told.Claim) is { } doer ? Bins.Of(told.Claim, doer) : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        foreach (var yes in claims.Where(told => told.Claim.Event!.Type == EventType.Agree).Take(MostCompared))
            foreach (var no in claims.Where(told => told.Claim.Event!.Type == EventType.Reject).Take(MostCompared))
                if (AreCompared(group.Name, yes.Claim, no.Claim) && !Scene.HaveOneVoice(yes.Claim, no.Claim) && ShareOffer(yes.Claim, no.Claim) && scene.Likeness.AreLike(yes.Claim.Document, no.Claim.Document) && !scene.AreApart(yes.Claim, no.Claim))
                    yield return DiscrepancyMaker.Make(DiscrepancyType.Polarity, yes.Claim, no.Claim, $"{DiscrepancyMaker.TellerOf(yes.Claim)} said that it was accepted, {DiscrepancyMaker.TellerOf(no.Claim)} that it was turned down.");
    }

    private static bool AreCompared(string group, Claim yes, Claim no) => yes.Document != no.Document
        && (ReportOrder.Instance.Compare(yes, no) <= 0 ? Bins.AreCompared(group, yes, no) : Bins.AreCompared(group, no, yes));

    private static bool ShareOffer(Claim yes, Claim no) => Trigger.PlainStemsIn(yes.Evidence.Text) is var mine && Trigger.PlainStemsIn(no.Evidence.Text) is var theirs && Offered.Any(stem => mine.Contains(stem) && theirs.Contains(stem));

    /// <summary>Who answers; null for what is no answer of one.</summary>
    private static string? DoerOf(Claim claim) =>
        claim.Event is not { Type: EventType.Agree or EventType.Reject, Auxiliary: Auxiliary.None, Source: [var doer] } ? null : doer.Actor is { } actor && !actor.Contains('@', StringComparison.Ordinal) ? actor : NameFolding.Fold(doer.Text);
}
