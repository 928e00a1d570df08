using System.Globalization;
using Hearsay.Record.Audit;

namespace Hearsay.Record.Corrections;

/// <summary>
/// What people have corrected, kept as entries of the record's log: nothing that is read anew can lose them, and undoing is one
/// more entry. They are applied whenever the actors of the record are computed.
/// </summary>
public static class CorrectionLog
{
    private const string Prefix = "actor-";
    private const string UndoAction = "undo";

    /// <summary>The part of an actor's id that does not depend on what texts take it for: "per:orlan-veshti" gives "orlan-veshti".</summary>
    public static string KeyOf(string actorId)
    {
        ArgumentNullException.ThrowIfNull(actorId);
        return actorId[(actorId.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    public static void Add(IRecordStore store, (ActorCorrectionKind Kind, string Actor, string Value) what, string author)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Log(Act(what, author));
    }

    /// <summary>The line for the log.</summary>
    public static AuditAct Act((ActorCorrectionKind Kind, string Actor, string Value) what, string author) =>
        new(Prefix + what.Kind.ToString().ToLowerInvariant(), what.Actor, what.Value, author);

    /// <summary>Takes back anything a person entered: a correction, a review, a verdict, a grade.</summary>
    /// <exception cref="InvalidOperationException">No entry of a person with that number is in force.</exception>
    public static void Undo(IRecordStore store, long number, string author)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!Standing(store.Audit()).Any(entry => entry.Number == number)) throw new InvalidOperationException($"no correction {number} is in force");
        store.Log(new AuditAct(UndoAction, number.ToString(CultureInfo.InvariantCulture), "", author));
    }

    /// <summary>Whether the log holds a correction or an undoing after a line; when it does not, <paramref name="seen"/> moves on to the last line.</summary>
    public static bool HasChanged(IRecordStore store, ref long seen)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.LastEntry is var last && last <= seen) return false;
        if (store.Audit(seen).Any(entry => IsUndo(entry) || (IsByPerson(entry) && entry.Action is not ("verdict" or "grade")))) return true;
        seen = last;
        return false;
    }

    /// <summary>Those that nobody has undone, oldest first.</summary>
    public static IReadOnlyList<ActorCorrection> InForce(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. Standing(store.Audit()).Select(Read).OfType<ActorCorrection>()];
    }

    /// <summary>Of a log, or of the end of one, what people entered and nobody has undone, in the same order.</summary>
    public static IReadOnlyList<AuditEntry> Standing(IEnumerable<AuditEntry> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var standing = new List<AuditEntry>();
        foreach (var entry in log)
        {
            if (IsUndo(entry)) standing.RemoveAll(each => each.Number.ToString(CultureInfo.InvariantCulture) == entry.Subject);
            else if (IsByPerson(entry)) standing.Add(entry);
        }

        return standing;
    }

    /// <summary>True for an entry that takes another one back; its subject is the number of that one.</summary>
    public static bool IsUndo(AuditEntry entry) => entry?.Action == UndoAction;

    /// <summary>True for what people say against the record or about it: corrections, reviews, verdicts, grades.</summary>
    public static bool IsByPerson(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Action is "verdict" or "grade" || entry.Action.StartsWith(Prefix, StringComparison.Ordinal) || entry.Action.StartsWith(ReviewLog.Prefix, StringComparison.Ordinal);
    }

    /// <summary>The correction of an actor that an entry holds; null for other entries.</summary>
    public static ActorCorrection? Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry);
    }

    private static ActorCorrection? Read(AuditEntry entry) =>
        entry.Action.StartsWith(Prefix, StringComparison.Ordinal) && Enum.TryParse<ActorCorrectionKind>(entry.Action.AsSpan(Prefix.Length), true, out var kind)
            ? new ActorCorrection(entry.Number, entry.Time, entry.Author, kind, entry.Subject, entry.Detail) : null;
}
