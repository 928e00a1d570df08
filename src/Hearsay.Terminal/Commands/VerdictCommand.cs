using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Hearsay.Study;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay verdict CONFLICT STATE</c>: an analyst's word on a discrepancy, kept in the log with author, date and reason.</summary>
internal static class VerdictCommand
{
    private const string States = "open, superseded, explained or settled";

    public static Command Make()
    {
        var conflict = new Argument<string>("CONFLICT") { Description = "The discrepancy: its id, or the first digits (hearsay conflicts shows them)" };
        var state = new Argument<VerdictState>("STATE") { Description = States, HelpName = "STATE", CustomParser = result => StateOf(result) };
        var holds = new Option<string?>("--holds") { Description = "The claim that is right, for a settled one", HelpName = "CLAIM" };
        var (author, reason) = (Flags.Author(), Flags.Reason());
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command("verdict", "Say what is to be made of a discrepancy; it is logged with author, date and reason") { conflict, state, holds, author, reason, record, json };
        command.SetAction(result =>
        {
            using var store = Flags.OpenRecord(result.GetValue(record)!);
            var findings = Asked.Of(store);
            var found = Whole(findings, result.GetValue(conflict)!);
            var given = (found.Id, result.GetValue(state), Side(found, result.GetValue(holds)));
            var verdict = GradeBook.Judge(store, findings, given, new Signature(result.GetValue(author), result.GetValue(reason)));
            Console.Out.WriteLine(result.GetValue(json) ? JsonOf(found.Id, verdict) : $"{found.Id}: {Words.Label(verdict.State)}{(verdict.Holds is null ? "" : $", {verdict.Holds} holds")}");
            return 0;
        });
        return command;
    }

    private static VerdictState StateOf(ArgumentResult given)
    {
        var word = given.Tokens[0].Value;
        foreach (var state in Enum.GetValues<VerdictState>())
            if (word.Equals(Words.Label(state), StringComparison.OrdinalIgnoreCase)) return state;
        given.AddError($"{word}: a verdict is {States}");
        return default;
    }

    private static string JsonOf(string id, Verdict verdict)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("state", Words.Label(verdict.State));
            json.Text("holds", verdict.Holds);
            json.WriteString("author", verdict.Author);
            json.WriteString("reason", verdict.Reason);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
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
