namespace Hearsay.Study.Discrepancies;

/// <summary>A denial stands against what was said just before, in the same document, in two of the same words: "denied this: there were never any payments".</summary>
internal sealed class DenialInPassageRule : IDiscrepancyRule
{
    private const int NextSentence = 3; // blanks and a closing quotation mark
    private const int SharedWords = 2;

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        (told.IsDenied && Denial.IsInWords(told.Claim)) || (told.IsSaid && told.Claim.Kind == ClaimKind.Statement) ? [told.Claim.Document] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        if (!group.HasDenials) yield break;
        var claims = group.Claims;
        foreach (var denial in claims.Where(told => told.IsDenied && Denial.IsInWords(told.Claim)).Select(told => told.Claim))
        {
            var words = Trigger.LongStemsIn(denial.Content.Text);
            var before = claims.Where(told => told.IsSaid).Select(told => told.Claim)
                .Where(said => said.Evidence.End <= denial.Evidence.Start && denial.Evidence.Start - said.Evidence.End <= NextSentence && !Scene.HaveOneVoice(said, denial));
            if (before.FirstOrDefault(said => words.Count(Trigger.LongStemsIn(said.Evidence.Text).Contains) >= SharedWords) is { } denied) yield return PolarityRule.Make(denied, denial);
        }
    }
}
