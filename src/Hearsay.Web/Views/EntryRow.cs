using System.Text.Json;
using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study;
using Hearsay.Study.Grading;
using Hearsay.Web.Wording;

namespace Hearsay.Web.Views;

/// <summary>Something a person entered, in words.</summary>
/// <param name="Url">Where what it is about can be seen; null when the record does not hold it.</param>
/// <param name="State">"in force", "taken back", or "nothing to hold on to" for a review whose sentence is gone.</param>
public sealed record EntryRow(long Number, DateTimeOffset Time, string Author, string Action, string Words, string? Url, string? Reason, string Subject, string State)
{
    public const string InForce = "in force";

    public static EntryRow Of(Findings findings, AuditEntry entry, string state)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(entry);
        var (words, url) = Describe(findings, entry);
        return new EntryRow(entry.Number, entry.Time, entry.Author, entry.Action, words, url, ReasonOf(entry), entry.Subject, state);
    }

    private static (string Words, string? Url) Describe(Findings findings, AuditEntry entry)
    {
        if (ReviewLog.Of(entry) is { } review) return OfReview(findings, review);
        if (CorrectionLog.Of(entry) is { } correction) return OfActor(findings, correction);
        if (CorrectionLog.IsUndo(entry)) return ($"takes back entry {entry.Subject}", null);
        return entry.Action == "verdict" ? OfVerdict(findings, entry) : OfGrade(findings, entry);
    }

    private static (string, string?) OfReview(Findings findings, ClaimReview review)
    {
        var claim = findings.Claim(review.Claim)?.Claim;
        var what = claim is null ? ClaimWords.Short(review.Sentence, 140) : ClaimWords.Plain(claim);
        return ($"{ReviewWords.Did(review.Kind)}: {what}{ReviewWords.Changes(review.Fix)}", claim is null ? null : Links.Claim(claim.Id));
    }

    private static (string, string?) OfActor(Findings findings, ActorCorrection correction)
    {
        var actor = findings.Actors.FirstOrDefault(one => CorrectionLog.KeyOf(one.Id) == correction.Actor);
        var name = actor?.Name ?? correction.Actor;
        var words = correction.Kind switch
        {
            ActorCorrectionKind.Merge => $"joins {name} and {correction.Value}: one actor",
            ActorCorrectionKind.Split => $"splits {correction.Value} off from {name}",
            ActorCorrectionKind.Apart => $"says that {name} is somebody else in {(correction.Value.Contains(',', StringComparison.Ordinal) ? "some documents" : "one document")}",
            ActorCorrectionKind.Rename => $"shows {correction.Actor} as {correction.Value}",
            ActorCorrectionKind.Retype => $"takes {name} for {KindWords.Of(correction.Value)}",
            _ => $"says that {correction.Actor} is no actor",
        };
        return (words, actor is null ? null : Links.Actor(actor.Id));
    }

    private static (string, string?) OfVerdict(Findings findings, AuditEntry entry)
    {
        var found = findings.Discrepancies.FirstOrDefault(one => one.Id == entry.Subject);
        return ($"{Member(entry, "state")}: {found?.Sentence ?? entry.Subject}", found is null ? null : Links.Claim(found.First.Id) + "#against");
    }

    private static (string, string?) OfGrade(Findings findings, AuditEntry entry)
    {
        var (kind, name) = (entry.Subject.Split(' ', 2)[0], entry.Subject.Split(' ', 2)[^1]);
        if (kind != "claim") return OfSource(findings, entry, name);
        var claim = findings.Claim(name)?.Claim;
        return ($"grades {Member(entry, "grade")}: {(claim is null ? name : ClaimWords.Plain(claim))}", claim is null ? null : Links.Claim(name));
    }

    /// <param name="key">The outlet as the log names it: one key for all its names.</param>
    private static (string, string?) OfSource(Findings findings, AuditEntry entry, string key)
    {
        var outlet = findings.Outlets.FirstOrDefault(one => AnalystNotes.SubjectOfSource(one.Name) == entry.Subject)?.Name;
        return ($"grades the outlet {outlet ?? key} {Member(entry, "grade")}", outlet is null ? null : Links.Outlet(outlet));
    }

    private static string? ReasonOf(AuditEntry entry) => entry.Detail.StartsWith('{') ? Member(entry, "reason") : null;

    private static string? Member(AuditEntry entry, string name)
    {
        using var detail = JsonDocument.Parse(entry.Detail);
        return detail.RootElement.TryGetProperty(name, out var member) ? member.GetString() : null;
    }
}
