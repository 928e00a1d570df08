using System.Globalization;
using Hearsay.Record;
using Hearsay.Study;
using Xunit;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>
/// How much of what a careful reader finds in the demo corpus is found. The floors in tests/floors/demo.tsv are counts that were
/// reached; a change that falls below one must say so and why. HEARSAY_ACCEPT=1 writes the counts of this run as the new floors.
/// </summary>
public sealed class DemoTests
{
    private static readonly string Floors = Path.Combine(HearsayProgram.Root, "tests", "floors", "demo.tsv");

    [Fact]
    public void At_least_as_much_is_found_in_the_demo_as_before()
    {
        var scores = new DemoScore(DemoCorpus.Read).Measure();
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1") Accept(scores);
        var floors = File.ReadLines(Floors).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture));
        Assert.Equal(floors.Keys.Order(StringComparer.Ordinal), scores.Keys);
        Assert.All(scores, score => Assert.True(score.Value.Found >= floors[score.Key], $"{score.Key}: {score.Value.Found} of {score.Value.Asked}, floor {floors[score.Key]}"));
    }

    [Fact]
    public void Every_gold_line_names_a_document_of_the_corpus()
    {
        var corpus = DemoCorpus.Read;
        Assert.All(corpus.Gold.Where(line => line.TryGetProperty("document", out _)), line => Assert.True(corpus.Documents.ContainsKey(Fold.Text(line, "document")), line.ToString()));
        Assert.InRange(corpus.Documents.Count, 60, 200);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_of_reading_changes_no_actor(int seed)
    {
        var corpus = DemoCorpus.Read;
        var readings = corpus.Readings.ToArray();
        new Random(seed).Shuffle(readings);
        using var store = new MemoryStore(TimeProvider.System);
        foreach (var reading in readings) store.Add(reading);
        Assert.Equal(Actors(corpus.Findings), Actors(Asked.Of(store)));
    }

    private static string[] Actors(Findings findings) =>
        [.. findings.Actors.Select(actor => $"{actor.Id} {actor.Name} {actor.Type} {string.Join('|', actor.Spellings.Select(spelling => spelling.Text))} {string.Join(' ', actor.Documents)}").Order(StringComparer.Ordinal)];

    private static void Accept(SortedDictionary<string, (int Found, int Asked)> scores)
    {
        var lines = scores.Select(score => $"{score.Key}\t{score.Value.Found}\t{score.Value.Asked}\n");
        File.WriteAllText(Floors, "# Counts found in the demo corpus against demo/gold.jsonl; written by the test with HEARSAY_ACCEPT=1. Columns: measure, found, asked\n" + string.Concat(lines));
    }
}
