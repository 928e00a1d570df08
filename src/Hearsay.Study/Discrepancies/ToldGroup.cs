namespace Hearsay.Study.Discrepancies;

/// <summary>Claims that a rule compares with each other, under the name by which they met.</summary>
internal sealed class ToldGroup(string name)
{
    private readonly List<ToldClaim> _claims = new(1);
    private int _denied;

    public string Name => name;

    public bool IsEmpty => _claims.Count == 0;

    public bool HasDenials => _denied > 0;

    /// <summary>In the order of report.</summary>
    public IReadOnlyList<ToldClaim> Claims
    {
        get
        {
            Read += _claims.Count;
            return [.. _claims.OrderBy(told => told.Claim, ReportOrder.Instance)];
        }
    }

    /// <summary>How many claims have been given out for comparing.</summary>
    public int Read { get; private set; }

    public void Add(ToldClaim told)
    {
        _claims.Add(told);
        if (told.IsDenied) _denied++;
    }

    public void Remove(ToldClaim told)
    {
        _claims.RemoveAt(_claims.FindIndex(other => ReferenceEquals(other.Claim, told.Claim) && other.Fact.Name == told.Fact.Name));
        if (told.IsDenied) _denied--;
    }
}
