namespace Hearsay.Study.Discrepancies;

/// <summary>Puts two claims in order of report and names the pair.</summary>
internal static class DiscrepancyMaker
{
    public static Discrepancy Make(DiscrepancyType type, Claim one, Claim other, string sentence)
    {
        var (first, second) = ReportOrder.Instance.Compare(one, other) <= 0 ? (one, other) : (other, one);
        var id = string.CompareOrdinal(one.Id, other.Id) < 0 ? $"{one.Id}-{other.Id}" : $"{other.Id}-{one.Id}";
        return new Discrepancy(id, type, first, second, sentence);
    }
}
