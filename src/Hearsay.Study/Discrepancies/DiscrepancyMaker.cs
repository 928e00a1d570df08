namespace Hearsay.Study.Discrepancies;

/// <summary>Puts two claims in order of report and names the pair.</summary>
internal static class DiscrepancyMaker
{
    /// <summary>Whose word a claim is: its innermost voice, but the paper's where an agency is only credited below the text.</summary>
    public static string TellerOf(Claim claim) =>
        claim.Chain is [.., var paper, { Kind: VoiceKind.Outlet, Cue: null, Certainty: not Certainty.Certain }] ? paper.Name : claim.Chain[^1].Name;

    public static Discrepancy Make(DiscrepancyType type, Claim one, Claim other, string sentence)
    {
        var (first, second) = ReportOrder.Instance.Compare(one, other) <= 0 ? (one, other) : (other, one);
        var id = string.CompareOrdinal(one.Id, other.Id) < 0 ? $"{one.Id}-{other.Id}" : $"{other.Id}-{one.Id}";
        return new Discrepancy(id, type, first, second, sentence);
    }
}
