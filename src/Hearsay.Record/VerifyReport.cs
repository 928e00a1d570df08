namespace Hearsay.Record;

/// <summary>What a check of the whole record found; flaws in the order of the checks, then of ids. At most <see cref="Limit"/> are listed.</summary>
public sealed record VerifyReport(RecordCounts Counts, int LogEntries, IReadOnlyList<Flaw> Flaws)
{
    public const int Limit = 1000;

    public bool IsClean => Flaws.Count == 0;
}
