using System.Diagnostics;
using Hearsay.Study.Origins;

namespace Hearsay.Bench;

/// <summary>What it costs to find the origins of many articles, and of a hundred more.</summary>
internal static class OriginScale
{
    private const int More = 100;

    public static void Measure(int articles)
    {
        var news = new InventedNews(7);
        var index = new OriginIndex();
        var (clock, words) = (new Stopwatch(), 0L);
        for (var number = 0; number < articles; number++) words += Add(index, news, number, clock);
        var adding = clock.Elapsed;
        clock.Restart();
        var voices = index.Read().Select(descent => descent.Cluster).Distinct().Count();
        Program.Say($"origins of {articles:N0} articles, {words:N0} units: {adding.TotalSeconds:0.0} s to add, {clock.Elapsed.TotalSeconds:0.0} s to read; {voices:N0} origins; {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of processor with the making of the articles; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MB");
        clock.Reset();
        for (var number = articles; number < articles + More; number++) Add(index, news, number, clock);
        Program.Say($"{More} more: {clock.Elapsed.TotalMilliseconds:0} ms to add");
    }

    private static int Add(OriginIndex index, InventedNews news, int number, Stopwatch clock)
    {
        var text = new OriginText($"{number:D8}", news.Next(), new DateOnly(2020, 1, 1).AddDays(number / 100));
        clock.Start();
        index.Add(text);
        clock.Stop();
        return text.Text.Length;
    }
}
