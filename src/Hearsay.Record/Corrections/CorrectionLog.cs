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
        store.Log(new AuditAct(Prefix + what.Kind.ToString().ToLowerInvariant(), what.Actor, what.Value, author));
    }

    /// <exception cref="InvalidOperationException">No correction of that number is in force.</exception>
    public static void Undo(IRecordStore store, long number, string author)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!InForce(store).Any(correction => correction.Number == number)) throw new InvalidOperationException($"no correction {number} is in force");
        store.Log(new AuditAct(UndoAction, number.ToString(CultureInfo.InvariantCulture), "", author));
    }

    /// <summary>Whether the log holds a correction or an undoing after a line; when it does not, <paramref name="seen"/> moves on to the last line.</summary>
    public static bool HasChanged(IRecordStore store, ref long seen)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.LastEntry is var last && last <= seen) return false;
        if (store.Audit(seen).Any(entry => entry.Action == UndoAction || Read(entry) is not null)) return true;
        seen = last;
        return false;
    }

    /// <summary>Those that nobody has undone, oldest first.</summary>
    public static IReadOnlyList<ActorCorrection> InForce(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var corrections = new List<ActorCorrection>();
        foreach (var entry in store.Audit())
        {
            if (Read(entry) is { } correction) corrections.Add(correction);
            else if (entry.Action == UndoAction) corrections.RemoveAll(each => each.Number.ToString(CultureInfo.InvariantCulture) == entry.Subject);
        }

        return corrections;
    }

    private static ActorCorrection? Read(AuditEntry entry) =>
        entry.Action.StartsWith(Prefix, StringComparison.Ordinal) && Enum.TryParse<ActorCorrectionKind>(entry.Action.AsSpan(Prefix.Length), true, out var kind)
            ? new ActorCorrection(entry.Number, entry.Time, entry.Author, kind, entry.Subject, entry.Detail) : null;
}
