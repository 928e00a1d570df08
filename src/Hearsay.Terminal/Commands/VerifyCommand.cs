using System.CommandLine;
using System.Globalization;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay verify</c>: checks the whole record against itself.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var record = Flags.Record();
        var command = new Command("verify", "Check the record: file, log, every claim's id and every evidence span") { record };
        command.SetAction(result => Run(result.GetValue(record)!));
        return command;
    }

    private static int Run(string path)
    {
        using var store = Flags.OpenRecord(path);
        var report = store.Verify();
        foreach (var flaw in report.Flaws) Console.Out.WriteLine($"{flaw.Subject}\t{Printable.Of(flaw.Fault)}");
        var counts = report.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{counts.Documents} documents, {counts.Claims} claims, {report.LogEntries} log entries: {(report.IsClean ? "all in order" : $"{report.Flaws.Count} flaws")}"));
        return report.IsClean ? 0 : 1;
    }
}
