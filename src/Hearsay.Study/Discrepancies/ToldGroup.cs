namespace Hearsay.Study.Discrepancies;

/// <summary>Claims that a rule compares with each other, under the name by which they met.</summary>
internal sealed class ToldGroup(string name)
{
    private readonly List<ToldClaim> _claims = new(1);
    private int _denied;

    public string Name => name;

    public int Count => _claims.Count;

    public bool HasDenials => _denied > 0;

    /// <summary>In the order of report.</summary>
    public IReadOnlyList<ToldClaim> Claims => [.. _claims.OrderBy(told => told.Claim, ReportOrder.Instance)];

    public void Add(ToldClaim told)
    {
        _claims.Add(told);
        if (told.IsDenied) _denied++;
    }

    public void Remove(ToldClaim told)
    {
        _claims.RemoveAt(_claims.FindIndex(other => ReferenceEquals(other.Claim, told.Claim) && ReferenceEquals(other.Fact, told.Fact)));
        if (told.IsDenied) _denied--;
    }
}
