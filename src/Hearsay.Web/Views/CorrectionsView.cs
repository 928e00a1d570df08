using Hearsay.Study;
using Hearsay.Web.Acts;

namespace Hearsay.Web.Views;

/// <summary>Everything that anyone entered against the record or about it, newest first.</summary>
/// <param name="Author">Only what this person entered; null for all.</param>
public sealed record CorrectionsView(string? Author, Sheet<EntryRow> Entries)
{
    public static CorrectionsView Of(Findings findings, Ledger ledger, string? author, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(ledger);
        var standing = ledger.Standing.Select(entry => entry.Number).ToHashSet();
        var orphans = findings.Reviews.Orphans.Select(review => review.Number).ToHashSet();
        var entries = ledger.Entries.Where(entry => author is null || entry.Author == author).Reverse().ToArray();
        return new CorrectionsView(author, Sheet<EntryRow>.Of(entries, sheet, entry => EntryRow.Of(findings, entry, StateOf(entry.Number, entry.Action))));

        string StateOf(long number, string action) => action switch
        {
            "undo" => "an undoing",
            _ when !standing.Contains(number) => "taken back",
            _ => orphans.Contains(number) ? "nothing to hold on to" : EntryRow.InForce,
        };
    }
}
