using Hearsay.Core.Spelling;
using Hearsay.Record;
using Hearsay.Record.Audit;
using Hearsay.Record.Corrections;
using Hearsay.Study;
using Hearsay.Study.Actors;
using Hearsay.Study.Grading;

namespace Hearsay.Web.Acts;

/// <summary>Reads from a form the entry that it asks for. What cannot be entered throws ArgumentException with words for the writer.</summary>
/// <param name="store">Holds the claims as they were read, by whose words reviews are found again.</param>
internal sealed partial class ActReader(Findings findings, IRecordStore store)
{
    /// <summary>The entry, and the subject under which another entry may have come first.</summary>
    public (AuditAct Act, string About) Read(ActFields form)
    {
        var act = form.What switch
        {
            "confirm" => ReviewLog.Act(Claim(form), ReviewKind.Confirm, ReviewFix.None, form.Author, form["reason"] ?? ""),
            "reject" => ReviewLog.Act(Claim(form), ReviewKind.Reject, ReviewFix.None, form.Author, form.Reason),
            "correct" => ReviewLog.Act(Claim(form), ReviewKind.Correct, Fix(form, Claim(form)), form.Author, form.Reason),
            "verdict" => Verdict(form),
            "grade-claim" => AnalystNotes.GradeOfClaim(Claim(form).Id, Grade(form, "123456"), form.Author, form.Reason),
            "grade-source" => AnalystNotes.GradeOfSource(form.Subject, Grade(form, "ABCDEF"), form.Author, form.Reason),
            "undo" => new AuditAct("undo", form.Subject, "", form.Author),
            _ => OfActor(form),
        };
        return (act, act.Subject);
    }

    private Claim Claim(ActFields form) => store.Claim(form.Subject) ?? throw new ArgumentException("The record does not hold this claim any more.");

    private AuditAct Verdict(ActFields form)
    {
        var found = findings.Discrepancies.FirstOrDefault(one => one.Id == form.Subject) ?? throw new ArgumentException("The record does not hold this pair any more.");
        var state = Enum.TryParse<VerdictState>(form["state"], true, out var known) ? known : throw new ArgumentException("Choose what is to be made of it.");
        var holds = form["holds"] is { } id && (id == found.First.Id || id == found.Second.Id) ? id : null;
        return AnalystNotes.Verdict(found, state, state == VerdictState.Settled ? holds : null, form.Author, form.Reason);
    }

    private static char Grade(ActFields form, string scale) =>
        form["grade"] is [var mark] && scale.Contains(mark, StringComparison.Ordinal) ? mark : throw new ArgumentException($"A grade is one of {scale[0]} to {scale[^1]}.");

    private AuditAct OfActor(ActFields form)
    {
        var actor = findings.Actor(form.Subject) ?? throw new ArgumentException("The record does not hold this actor any more.");
        if (form.What == "apart") return CorrectionLog.Act(BearerSplit.Of(findings, actor, [form["value"] ?? ""]), form.Author);
        var (kind, value) = form.What switch
        {
            "merge" => (ActorCorrectionKind.Merge, Other(actor, form["value"])),
            "split" => (ActorCorrectionKind.Split, Part(actor, form["value"])),
            "rename" => (ActorCorrectionKind.Rename, form["value"] is { } name && name.Any(char.IsLetterOrDigit) ? name : throw new ArgumentException("A name has letters.")),
            "retype" => (ActorCorrectionKind.Retype, ActorKind.Read(form["value"]) is { } told ? told.ToString() : throw new ArgumentException("Choose a type.")),
            "not-an-actor" => (ActorCorrectionKind.NotAnActor, ""),
            _ => throw new ArgumentException($"The desk does not know what “{form.What}” is."),
        };
        return CorrectionLog.Act((kind, CorrectionLog.KeyOf(actor.Id), value), form.Author);
    }

    private string Other(RecordActor actor, string? name)
    {
        var other = ActorOrNull(name) ?? throw new ArgumentException("Name the actor that is the same.");
        return other.Id != actor.Id ? CorrectionLog.KeyOf(other.Id) : throw new ArgumentException($"“{name}” is this actor already.");
    }

    private string Part(RecordActor actor, string? spelling)
    {
        var slug = NameFolding.Slug(spelling ?? "");
        return findings.PartsOf(actor.Id).Any(part => CorrectionLog.KeyOf(part.Id) == slug) ? slug : throw new ArgumentException($"{actor.Name} was not joined from “{spelling}”.");
    }

    /// <summary>An actor by id or by a name that only one bears; null for no name.</summary>
    private RecordActor? ActorOrNull(string? name)
    {
        if (name is null) return null;
        var found = findings.FindActors(name);
        var exact = found.Where(actor => actor.IsNamed).ToArray();
        return exact.Length == 1 ? exact[0] : found.Count > 0 ? found[0] : throw new ArgumentException($"Nobody in the record is called “{name}”.");
    }
}
