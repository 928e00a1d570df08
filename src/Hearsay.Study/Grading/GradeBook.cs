namespace Hearsay.Study.Grading;

/// <summary>
/// Where analysts give grades and verdicts. Each is a line of the record's log with author, date and reason; what was computed and
/// what was given before stay beside it, and <see cref="Findings"/> shows the last at once.
/// </summary>
public static class GradeBook
{
    public const string Numbers = "123456";
    public const string Letters = "ABCDEF";

    /// <param name="number">1 confirmed to 6 cannot be judged.</param>
    /// <exception cref="ArgumentException">No such claim or grade, or no author or reason; the message says which.</exception>
    public static GradeOverride GradeClaim(IRecordStore store, Findings findings, (string Claim, string Number) given, Signature by)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Claim(given.Claim) is null) throw new ArgumentException($"{given.Claim}: no such claim");
        store.Log(AnalystNotes.GradeOfClaim(given.Claim, MarkOf(given.Number, Numbers), by.Author, by.Reason));
        return findings.GradeOf(given.Claim)!.Given!;
    }

    /// <param name="letter">A reliable to F cannot be judged.</param>
    /// <exception cref="ArgumentException">No such outlet or grade, or no author or reason; the message says which.</exception>
    public static GradeOverride GradeOutlet(IRecordStore store, Findings findings, (string Outlet, string Letter) given, Signature by)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.DocumentsOf(given.Outlet).Count == 0) throw new ArgumentException($"{given.Outlet}: no such outlet in the record");
        store.Log(AnalystNotes.GradeOfSource(given.Outlet, MarkOf(given.Letter, Letters), by.Author, by.Reason));
        return findings.GradeOfOutlet(given.Outlet).Given!;
    }

    /// <param name="holds">Id of the claim that is right, one of the two; null when that is not said.</param>
    /// <exception cref="ArgumentException">No such discrepancy, <paramref name="holds"/> is neither of its claims, or no author or reason.</exception>
    public static Verdict Judge(IRecordStore store, Findings findings, (string Discrepancy, VerdictState State, string? Holds) given, Signature by)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(findings);
        var found = findings.Discrepancies.FirstOrDefault(each => each.Id == given.Discrepancy) ?? throw new ArgumentException($"{given.Discrepancy}: no such discrepancy");
        if (given.Holds is not null && given.Holds != found.First.Id && given.Holds != found.Second.Id) throw new ArgumentException($"{given.Holds}: it is neither of the two claims");
        store.Log(AnalystNotes.Verdict(found, given.State, given.Holds, by.Author, by.Reason));
        return findings.VerdictOn(found)!;
    }

    private static char MarkOf(string given, string scale) =>
        given is [var mark] && scale.Contains(mark, StringComparison.OrdinalIgnoreCase) ? char.ToUpperInvariant(mark) : throw new ArgumentException($"{given}: the grades are {scale[0]} to {scale[^1]}");
}
