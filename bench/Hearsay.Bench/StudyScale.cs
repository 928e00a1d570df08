using System.Diagnostics;
using System.Globalization;
using Hearsay.Record;
using Hearsay.Record.Actors;
using Hearsay.Study;
using Hearsay.Terminal;

namespace Hearsay.Bench;

/// <summary>
/// What a hundred more articles, and a hundred that are read again, cost the study in records of growing size, against making everything anew: time of processor, and how many rows were
/// looked at. The record is a file that is deleted at the end.
/// </summary>
internal static class StudyScale
{
    private const int More = 100;
    private const int Rounds = 3;
    private const int FewestPeople = 2_400;
    private const int ArticlesEachPerson = 2; // names grow with the record, as they do in news

    public static void Measure(int[] sizes)
    {
        var shelves = Shelves.Find();
        var options = Asked.Options(shelves);
        foreach (var size in sizes) Measure(size, options);
    }

    private static void Measure(int articles, FindingsOptions options)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"hearsay-study-{articles}-{Environment.ProcessId}.db"));
        using (var store = SqliteStore.Open(path))
        {
            var news = new InventedRecord(7, Math.Max(FewestPeople, articles / ArticlesEachPerson));
            Fill(store, news, articles);
            var (findings, whole) = Timed(() => Findings.From(store, options));
            Program.Say($"{articles,7:N0} articles from scratch: {whole,8:0} ms; {Words(findings.Effort)}; {Process.GetCurrentProcess().WorkingSet64 / 1048576.0:0} MB, of which alive {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0} MB");
            for (var round = 0; round < Rounds; round++)
            {
                Fill(store, news, articles + (round + 1) * More);
                var before = findings;
                (findings, var more) = Timed(() => Findings.From(store, options, before));
                Program.Say($"{More,15:N0} more: {more,13:0} ms, {more / whole,6:0.0%} of that; {Words(findings.Effort)}");
            }

            ReadAgain(store);
            var known = findings;
            (findings, var again) = Timed(() => Findings.From(store, options, known));
            Program.Say($"{More,15:N0} read again: {again,7:0} ms, {again / whole,6:0.0%} of that; {Words(findings.Effort)}");
        }

        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*")) File.Delete(file);
    }

    /// <summary>Milliseconds of processor, which other work on the machine does not lengthen.</summary>
    private static (Findings Made, double Milliseconds) Timed(Func<Findings> make)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var made = make();
        process.Refresh();
        return (made, (process.TotalProcessorTime - before).TotalMilliseconds);
    }

    private static void Fill(SqliteStore store, InventedRecord news, int articles)
    {
        for (var held = store.Counts.Documents; held < articles; held++) store.Add(news.Next());
    }

    /// <summary>A newer program finds the last claim of each no more.</summary>
    private static void ReadAgain(SqliteStore store)
    {
        foreach (var id in store.Stamps().Take(More).Select(stamp => stamp.Id).ToArray())
            store.Add(new Record.Reading(store.Document(id)! with { Extractor = "en-2" }, [.. store.ClaimsOf(id).SkipLast(1)], store.EntitiesOf(id)));
    }

    private static string Words(StudyEffort effort) => string.Create(CultureInfo.InvariantCulture, $"documents {effort.Documents:N0}, claims {effort.Claims:N0}, facts {effort.Facts:N0}, compared {effort.Compared:N0}");
}
