using System.CommandLine;
using System.Globalization;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay verify</c>: checks the whole record against itself.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var (record, json) = (Flags.Record(), Flags.Json());
        var command = new Command("verify", "Check the record: file, log, every claim's id and every evidence span") { record, json };
        command.SetAction(result => Run(result.GetValue(record)!, result.GetValue(json)));
        return command;
    }

    private static int Run(string path, bool json)
    {
        using var store = Flags.OpenRecord(path);
        var report = store.Verify();
        foreach (var flaw in report.Flaws)
            Console.Out.WriteLine(json ? $$"""{"subject":{{Quoted(flaw.Subject)}},"fault":{{Quoted(flaw.Fault)}}}""" : $"{flaw.Subject}\t{Printable.Of(flaw.Fault)}");
        var counts = report.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{counts.Documents} documents, {counts.Claims} claims, {report.LogEntries} log entries: {(report.IsClean ? "all in order" : $"{report.Flaws.Count} flaws")}"));
        return report.IsClean ? 0 : 1;
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text, TerminalJson.Default.String);
}
