using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Record.Tests.Kill;

public sealed class KillTests
{
    private const int Moments = 50;
    private const int LongestMilliseconds = 60; // after the first document; some hundreds are added in that time

    [Fact]
    public async Task A_kill_at_any_moment_loses_no_finished_document()
    {
        using var folder = new StoreFolder();
        var moments = new Random(20260101);
        for (var run = 0; run < Moments; run++)
        {
            var reported = await IngestUntilKilled(folder.File, run, moments.Next(LongestMilliseconds));

            using var store = folder.Open();
            Assert.NotEmpty(reported);
            Assert.All(reported, id => Assert.True(store.Has(id)));
            if (run % 10 == 9) Assert.Empty(store.Verify().Flaws);
        }
    }

    private static async Task<List<string>> IngestUntilKilled(string path, int seed, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [IngestWorker.Flag, path, seed.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var worker = Process.Start(start)!;
        var reported = new List<string>();
        Add(reported, await worker.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        worker.Kill();
        while (await worker.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line) Add(reported, line);
        await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        return reported;
    }

    /// <summary>The last line may have been cut by the kill.</summary>
    private static void Add(List<string> reported, string? line)
    {
        if (line is { Length: 16 }) reported.Add(line);
    }
}
