using System.Text.Json;
using Hearsay.Study.Origins;
using Xunit;

namespace Hearsay.Study.Tests.Origins;

public sealed class OriginScoreTests
{
    [Fact]
    public void Pairs_of_one_origin_are_found_above_the_floor()
    {
        if (Shared("data/origins") is not { } folder)
        {
            Assert.Skip("no shared/data beside the project");
            return;
        }

        var gold = Rows(folder, "gold.jsonl").ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("cluster").GetString()!);
        var found = OriginFinder.Find(Rows(folder, "input.jsonl").Select(row => new OriginText(
            row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!, DateOnly.Parse(row.GetProperty("date").GetString()!, null))));
        var both = Pairs(found.Select(row => gold[row.Id] + "|" + row.Cluster));
        var score = 2.0 * both / (Pairs(found.Select(row => row.Cluster)) + Pairs(gold.Values));
        Assert.True(score >= 0.97, $"pair F1 {score:F4} is below .97");
    }

    private static IEnumerable<JsonElement> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Select(line => JsonDocument.Parse(line).RootElement);

    private static long Pairs(IEnumerable<string> labels) => labels.GroupBy(label => label).Sum(group => (long)group.Count() * (group.Count() - 1) / 2);

    private static string? Shared(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", path) is var found && Directory.Exists(found)) return found;
        return null;
    }
}
