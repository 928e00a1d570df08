using Hearsay.Record;
using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>`hearsay add` as a user runs it.</summary>
public sealed class AddTests
{
    private static readonly string Demo = Path.Combine(HearsayProgram.Root, "demo");

    private static readonly string[] Parts = [Path.Combine(Demo, "pages"), Path.Combine(Demo, "scrapes"), Path.Combine(Demo, "wire.jsonl")];

    [Fact]
    public void Adding_the_same_folder_twice_adds_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = HearsayProgram.Run(["add", .. Parts], record: folder.File("r.db"));
        Assert.Equal(0, first.ExitCode);
        var before = Export(folder.File("r.db"));
        var second = HearsayProgram.Run(["add", .. Parts], record: folder.File("r.db"));
        Assert.Contains("0 added", second.Words, StringComparison.Ordinal);
        Assert.Equal(before, Export(folder.File("r.db")));
    }

    [Fact]
    public void Adding_in_another_order_gives_the_same_export_to_the_byte()
    {
        using var folder = new TemporaryFolder();
        HearsayProgram.Run(["add", "--workers", "2", .. Parts], record: folder.File("a.db"));
        foreach (var part in Parts.Reverse()) HearsayProgram.Run(["add", "--workers", "1", part], record: folder.File("b.db"));
        var export = Export(folder.File("a.db"));
        Assert.True(export.Length > 100_000);
        Assert.Equal(export, Export(folder.File("b.db")));
    }

    [Fact]
    public void Failures_of_one_kind_are_said_five_times_and_then_counted()
    {
        using var folder = new TemporaryFolder();
        var added = HearsayProgram.Run(["add", "-"], string.Concat(Enumerable.Range(0, 40).Select(number => $$"""{"id":"x{{number}}"}""" + "\n")), record: folder.File("r.db"));
        Assert.Equal(1, added.ExitCode);
        Assert.Equal(5, added.Words.Split("-:").Length - 1);
        Assert.Contains("and 35 more: file: the row has neither", added.Words, StringComparison.Ordinal);
        Assert.Contains("40 failed", added.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_as_json_lines()
    {
        using var folder = new TemporaryFolder();
        var line = """{"id":"x1","site":"Lake Gazette","date":"2023-05-04","text":"Governor Tomas Veld accused the Highland Front of burning the bridge."}""" + "\n";
        var added = HearsayProgram.Run(["add", "-"], line, record: folder.File("r.db"));
        Assert.Equal((0, true), (added.ExitCode, added.Words.Contains("1 added", StringComparison.Ordinal)));
        Assert.Contains("\"ACCUSE\"", Export(folder.File("r.db")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named_and_nothing_is_read()
    {
        var result = HearsayProgram.Run(["add", "/nowhere/at/all"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("/nowhere/at/all: no such file or folder", result.Words, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    /// <summary>The program is killed at 50 moments drawn at random; no document that was there is ever lost, and the record is sound each time.</summary>
    [Fact]
    public void Killing_it_at_fifty_moments_loses_nothing()
    {
        using var folder = new TemporaryFolder();
        var (record, round, kept, landed) = (folder.File("0.db"), 0, 0, 0);
        var moments = new Random(20231104);
        for (var kill = 0; kill < 50; kill++)
        {
            using (var program = HearsayProgram.Start(["add", .. Parts], record: record))
            {
                // Two of three kills wait for the first bytes that a document adds, whenever that is on this machine.
                if (kill % 3 != 0) AwaitGrowth(program, record);
                program.WaitForExit(moments.Next(0, 300));
                program.Kill();
                program.WaitForExit();
            }

            if (!File.Exists(record)) continue;
            var now = Sound(record);
            Assert.True(now >= kept, $"kill {kill}: {now} documents where {kept} had been");
            if (now > 0) landed++;
            (kept, record, round) = now >= 60 ? (0, folder.File($"{round + 1}.db"), round + 1) : (now, record, round);
        }

        Assert.True(landed > 10, $"only {landed} of 50 kills came after a document had been written");
        HearsayProgram.Run(["add", .. Parts], record: record);
        HearsayProgram.Run(["add", .. Parts], record: folder.File("whole.db"));
        Assert.Equal(Export(folder.File("whole.db")), Export(record));
    }

    private static void AwaitGrowth(System.Diagnostics.Process program, string record)
    {
        const long OneDocument = 40_000;
        for (var before = Size(record); !program.WaitForExit(2) && Size(record) < before + OneDocument;)
            if (before == 0) before = Size(record);
    }

    private static long Size(string record) => new[] { record, record + "-wal" }.Sum(path => File.Exists(path) ? new FileInfo(path).Length : 0);

    private static int Sound(string record)
    {
        using var store = SqliteStore.Open(record);
        Assert.Empty(store.Verify().Flaws);
        return store.Counts.Documents;
    }

    private static string Export(string record) => HearsayProgram.Run(["export", "jsonl"], record: record).Output;
}
