using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Hearsay.Ingest.Sources;
using Hearsay.Ingest.Sources.Fetching;
using Hearsay.Record;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay add PATH...</c>: reads files and folders into the record, again and again; only what is new or changed is read.</summary>
internal static class AddCommand
{
    /// <summary>What files are read, for the help of the commands that read them.</summary>
    public const string Kinds = "Files or folders: pages (.html .htm .xhtml .mhtml .mht), scrapes (.txt), JSON Lines (.jsonl .ndjson), mail (.eml .mbox), feeds (.rss .atom .xml), web archives (.warc), and .zip or .gz of these; http and https addresses, which alone use the network";

    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = $"{Kinds}; - is standard input", Arity = ArgumentArity.OneOrMore };
        var (record, workers, json) = (Flags.Record(), Flags.Workers(), Flags.Json());
        var command = new Command("add", "Read files and folders into the record; what it knows already is passed over") { paths, record, workers, json };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(record)!, result.GetValue(workers), result.GetValue(json)));
        return command;
    }

    /// <summary>Adds and reports; gives the exit code: 0 fine, 1 some documents failed, 2 nothing could be read.</summary>
    public static int Run(IReadOnlyList<string> paths, string record, int workers, bool json)
    {
        if (Missing(paths) is { } missing)
        {
            Console.Error.WriteLine($"hearsay: {missing}");
            return 2;
        }

        using var store = Flags.CreateRecord(record);
        var report = UntilCancelled(store, paths, workers);
        Tell(report, record, json);
        if (report.Added > 0 && !json) Console.Error.WriteLine($"next: hearsay serve --record {record}   or: hearsay claims --record {record}");
        return report.Failed > 0 ? 1 : 0;
    }

    /// <summary>Adds with progress on standard error, until <paramref name="stop"/>: the documents under way are finished then.</summary>
    public static AddReport Into(IRecordStore store, Stages stages, IReadOnlyList<string> paths, int workers, CancellationToken stop)
    {
        var progress = new AddProgress(Console.Error, !Console.IsErrorRedirected, PageCount.Of(paths));
        return new AddRun(store, stages, Math.Max(1, workers)).Run(paths, progress, stop);
    }

    /// <summary>Ctrl-C stops after the documents under way; a second one stops at once.</summary>
    private static AddReport UntilCancelled(IRecordStore store, IReadOnlyList<string> paths, int workers)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, pressed) =>
        {
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            return Into(store, new Stages(Shelves.Find()).Loaded(), paths, workers, stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    /// <summary>What is wrong with the first path that is neither file nor folder, or null.</summary>
    public static string? Missing(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path == "-" || PageFetcher.IsAddress(path) || File.Exists(path) || Directory.Exists(path)) continue;
            return path.Contains("://", StringComparison.Ordinal)
                ? $"{path}: only http and https addresses are fetched"
                : $"{path}: no such file or folder";
        }

        return null;
    }

    public static void Tell(AddReport report, string record, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $$"""{"added":{{report.Added}},"known":{{report.Known}},"failed":{{report.Failed}},"claims":{{report.Claims}},"seconds":{{report.Seconds:0.000}},"record":{{JsonSerializer.Serialize(record, TerminalJson.Default.String)}}}"""));
            return;
        }

        var rate = report.Documents / Math.Max(0.001, report.Seconds);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Added} added, {report.Known} known, {report.Failed} failed; {report.Claims} new claims; {report.Seconds:0.0} s, {rate:0.0} documents/s"));
    }
}
