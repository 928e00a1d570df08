using System.Text.Json;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>Floors on development texts that lie beside the checkout, in <c>shared/data/events</c>; skipped where they are not.</summary>
public sealed class EventScoreTests
{
    [Fact]
    public void Records_keep_their_share_of_right_types() =>
        Assert.True(Share("dev.gold.jsonl", FindsGold) >= 0.87);

    [Fact]
    public void Texts_without_event_keep_free_of_false_alarms() =>
        Assert.True(Share("none.dev.gold.jsonl", (record, found) => found.Any(type => !Names(record, "allow").Contains(type))) <= 0.05);

    private static bool FindsGold(JsonElement record, HashSet<string> found) =>
        record.GetProperty("events").EnumerateArray().All(gold =>
            found.Contains(gold.GetProperty("type").GetString()!) || Names(gold, "also").Any(found.Contains));

    private static IEnumerable<string> Names(JsonElement record, string property) =>
        record.TryGetProperty(property, out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];

    private static double Share(string file, Func<JsonElement, HashSet<string>, bool> holds)
    {
        var path = Find(file);
        if (path is null) Assert.Skip($"{file} is not beside the checkout");
        var parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
        var entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));
        var (count, held) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            using var record = JsonDocument.Parse(line);
            var text = parser.Parse(record.RootElement.GetProperty("text").GetString()!);
            var found = Readers.Events.Read(text, entities.Read(text), []).Where(one => one.IsTold).Select(one => one.Type.ToString().ToUpperInvariant()).ToHashSet();
            count++;
            if (holds(record.RootElement, found)) held++;
        }

        return (double)held / count;
    }

    private static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "events", file);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
