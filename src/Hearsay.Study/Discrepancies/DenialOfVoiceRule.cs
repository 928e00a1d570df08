namespace Hearsay.Study.Discrepancies;

/// <summary>
/// In one sentence somebody denies what another is named to say: "denied media reports that they had met", "disputed the prosecution's version that he
/// was caught at home". What is denied stands as the other's word against the denial.
/// </summary>
internal sealed class DenialOfVoiceRule : IDiscrepancyRule
{
    private const int Farthest = 80; // UTF-16 units between the denying word and what is denied
    private const int FewestWords = 4; // of what the other says: fewer name it only

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) =>
        told.IsDenied && told.Claim.Kind == ClaimKind.Statement && (IsOfOther(told.Claim) || told.Claim.Chain[^1].Stance == Stance.Denies) ? [told.Claim.Document] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims.Select(told => told.Claim).ToArray();
        foreach (var said in claims.Where(IsOfOther))
            if (Array.Find(claims, denial => IsDenialOf(denial, said)) is { } denial) yield return PolarityRule.Make(said, denial, WithoutPossessive(said.Chain[^1].Name));
    }

    /// <summary>The innermost voice says it in the words of one who denies it.</summary>
    private static bool IsOfOther(Claim claim) =>
        claim.Chain is [.., { Stance: Stance.Denies } denier, { Stance: Stance.Asserts or Stance.Relays, Kind: not VoiceKind.Anonymous } sayer] && Voices.VoiceKey.Of(denier) != Voices.VoiceKey.Of(sayer)
        && denier.Cue is { } cue && !cue.Text.Contains("contradict", StringComparison.OrdinalIgnoreCase) && claim.Content.Start - cue.End is >= 0 and <= Farthest && Denial.IsMeant(claim) && claim.Content.Text.Split(' ').Length >= FewestWords;

    /// <summary>"the prosecution's".</summary>
    private static string WithoutPossessive(string name) => name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('\'', '’');

    private static bool IsDenialOf(Claim denial, Claim said) =>
        denial.Chain[^1].Stance == Stance.Denies && denial.Chain.Count == said.Chain.Count - 1 && denial.Chain[^1].Cue?.Span == said.Chain[^2].Cue?.Span && denial.Content.Start <= said.Content.Start && said.Content.End <= denial.Content.End;
}
