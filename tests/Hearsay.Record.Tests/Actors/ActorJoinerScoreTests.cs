using System.Text.Json;
using Hearsay.Core;
using Hearsay.Record.Actors;
using Xunit;

namespace Hearsay.Record.Tests.Actors;

/// <summary>Floors on the development names beside the project, where there are any: pairs of names put together that belong together, and those found.</summary>
public sealed class ActorJoinerScoreTests
{
    [Theory]
    [InlineData("dev-dictionary", 0.975, 0.65)]
    [InlineData("dev-curated", 0.99, 0.72)]
    public void Joins_stay_as_sure_and_as_many_as_they_were(string set, double precision, double recall)
    {
        var folder = Above(Path.Combine("shared", "data", "names", set));
        if (folder is null) Assert.Skip($"no {set} beside the project");
        var root = Above("lexicons")!;
        var names = Rows(Path.Combine(folder, "input.jsonl")).Select(Read).ToArray();
        var truth = Rows(Path.Combine(folder, "gold.jsonl")).ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("cluster").GetString()!);
        var joined = ActorJoiner.Load(Path.Combine(root, "en"), Path.Combine(root, "..", "codes")).Join(names);
        var (said, all) = (Pairs(joined), Pairs(names.Select(name => truth[name.Id])));
        var right = Pairs(names.Select((name, at) => joined[at] + " " + truth[name.Id]));
        Assert.InRange((double)right / said, precision, 1);
        Assert.InRange((double)right / all, recall, 1);
    }

    private static ActorName Read(JsonElement row)
    {
        EntityType? type = row.TryGetProperty("type", out var given) ? given.GetString() == "PERSON" ? EntityType.Per : EntityType.Org : null;
        return new ActorName(row.GetProperty("id").GetString()!, row.GetProperty("name").GetString()!, type);
    }

    private static int Pairs(IEnumerable<string> clusters) => clusters.CountBy(cluster => cluster).Sum(cluster => cluster.Value * (cluster.Value - 1) / 2);

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string? Above(string wanted)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, wanted))) return Path.Combine(at.FullName, wanted);
        return null;
    }
}
