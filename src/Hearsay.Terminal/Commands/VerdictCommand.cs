using System.CommandLine;
using Hearsay.Study;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay verdict CONFLICT STATE</c>: an analyst's word on a discrepancy, kept in the log with author, date and reason.</summary>
internal static class VerdictCommand
{
    public static Command Make()
    {
        var conflict = new Argument<string>("CONFLICT") { Description = "The discrepancy: its id, or the first digits (hearsay conflicts shows them)" };
        var state = new Argument<VerdictState>("STATE") { Description = "open, superseded, explained or settled" };
        var holds = new Option<string?>("--holds") { Description = "The claim that is right, for a settled one", HelpName = "CLAIM" };
        var (author, reason, record) = (Flags.Author(), Flags.Reason(), Flags.Record());
        var command = new Command("verdict", "Say what is to be made of a discrepancy; it is logged with author, date and reason") { conflict, state, holds, author, reason, record };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var found = Whole(Asked.Of(store), result.GetValue(conflict)!);
            var right = Side(found, result.GetValue(holds));
            store.Log(AnalystNotes.Verdict(found, result.GetValue(state), right, Flags.Said(result.GetValue(author), "--author"), Flags.Said(result.GetValue(reason), "--reason")));
            Console.Out.WriteLine($"{found.Id}: {Words.Label(result.GetValue(state))}{(right is null ? "" : $", {right} holds")}");
            return 0;
        });
        return command;
    }

    /// <exception cref="ArgumentException">No discrepancy begins so, or several do.</exception>
    private static Discrepancy Whole(Findings findings, string start)
    {
        var found = findings.Discrepancies.Where(one => one.Id.StartsWith(start, StringComparison.Ordinal)).Take(2).ToArray();
        return found.Length == 1 ? found[0] : throw new ArgumentException(found.Length == 0 ? $"{start}: no such discrepancy; hearsay conflicts shows those there are" : $"{start}: several discrepancies begin so");
    }

    /// <exception cref="ArgumentException">Neither of the two claims begins so.</exception>
    private static string? Side(Discrepancy found, string? start)
    {
        if (start is null) return null;
        return Array.Find([found.First.Id, found.Second.Id], id => id.StartsWith(start, StringComparison.Ordinal)) ?? throw new ArgumentException($"--holds {start}: it is neither of the two claims");
    }
}
