using System.Diagnostics;
using System.Globalization;
using Hearsay.Core;
using Hearsay.Ingest.Sources;
using Hearsay.Reading;
using Hearsay.Record;
using Hearsay.Terminal;

namespace Hearsay.Bench;

/// <summary>
/// Documents per second of the whole journey and of each stage, on one worker and on two, with peak memory and start-up time.
/// <c>dotnet run --project bench/Hearsay.Bench -c Release -- [PATH...]</c>; without a path the demo corpus.
/// <c>-- origins N</c> measures instead the origins of N invented articles, <c>-- study N...</c> what a hundred more cost in records of so many, <c>-- desk N</c> the pages of the desk on N invented claims,
/// <c>-- language [FILE...]</c> the language stage. Prints figures and ratios, judges nothing.
/// </summary>
internal static class Program
{
    private const int Rounds = 5;

    private static void Main(string[] paths)
    {
        if (paths is ["origins", var count])
        {
            OriginScale.Measure(int.Parse(count, CultureInfo.InvariantCulture));
            return;
        }

        if (paths is ["study", _, ..])
        {
            StudyScale.Measure([.. paths[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
            return;
        }

        if (paths is ["desk", var claims])
        {
            DeskScale.MeasureAsync(int.Parse(claims, CultureInfo.InvariantCulture)).GetAwaiter().GetResult();
            return;
        }

        var shelves = Shelves.Find();
        if (paths is ["language", .. var files])
        {
            LanguageSpeed.Measure(shelves, files);
            return;
        }

        var stages = new Stages(shelves);
        var pages = new PageSource().Read(paths.Length > 0 ? paths : [Path.Combine(shelves.Demo, "pages"), Path.Combine(shelves.Demo, "scrapes"), Path.Combine(shelves.Demo, "wire.jsonl")]).Where(result => result.Page is not null).Select(result => result.Page!).ToArray();
        var loading = Stopwatch.StartNew();
        var warm = pages.Select(new Journey(stages).Read).ToArray();
        var units = warm.Sum(arrived => (long)(arrived.Document?.Article.Text.Length ?? 0));
        Say($"{pages.Length} documents, {units:N0} UTF-16 units of article text, {warm.Sum(arrived => arrived.Claims.Count):N0} claims; first pass with loading {loading.Elapsed.TotalSeconds:0.00} s");
        Stage.All(stages, pages, Rounds);
        Whole(stages, pages);
        Startup(shelves);
        Say($"peak memory of this process {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MB");
    }

    private static void Whole(Stages stages, Page[] pages)
    {
        var one = Rate(stages, pages, 1);
        foreach (var workers in new[] { 1, 2 })
        {
            var rate = workers == 1 ? one : Rate(stages, pages, workers);
            Say($"whole journey into SQLite, {workers} worker(s): {rate:0.0} documents/s  (x {rate / one:0.00})");
        }
    }

    /// <summary>Median over the rounds, each into a record of its own.</summary>
    private static double Rate(Stages stages, Page[] pages, int workers)
    {
        var rates = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var path = Path.Combine(Path.GetTempPath(), $"hearsay-bench-{Environment.ProcessId}-{workers}-{round}.db");
            using (var store = SqliteStore.Open(path))
            {
                var clock = Stopwatch.StartNew();
                var journey = new Journey(stages);
                foreach (var arrived in InOrder.Run(pages, journey.Read, workers))
                    if (arrived.Document is { } document) store.Add(new Record.Reading(document, arrived.Claims, arrived.Entities));
                rates.Add(pages.Length / clock.Elapsed.TotalSeconds);
            }

            foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*")) File.Delete(file);
        }

        return rates.Order().ElementAt(Rounds / 2);
    }

    private static void Startup(Shelves shelves)
    {
        var program = Path.Combine(shelves.Root, "publish", "hearsay");
        if (!File.Exists(program))
        {
            Say($"start-up: not measured, ./hearsay has not been built here");
            return;
        }

        var times = new List<double>();
        for (var run = 0; run < 20; run++)
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true })!;
            process.WaitForExit();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Say($"start-up, hearsay --version: median {times[10]:0} ms, least {times[0]:0} ms of 20 runs");
    }

    internal static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
