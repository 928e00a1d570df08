namespace Hearsay.Study.Origins;

/// <summary>Orders candidates for the origin; ids by their code units, the same on every machine.</summary>
internal sealed class Ranking : IComparer<(CreditKind Credit, long Shared, int Length, string Id)>
{
    public static Ranking Instance { get; } = new();

    public int Compare((CreditKind Credit, long Shared, int Length, string Id) x, (CreditKind Credit, long Shared, int Length, string Id) y)
    {
        var order = x.Credit.CompareTo(y.Credit);
        if (order == 0) order = x.Shared.CompareTo(y.Shared);
        if (order == 0) order = x.Length.CompareTo(y.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }
}
