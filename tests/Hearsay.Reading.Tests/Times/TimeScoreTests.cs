using System.Text.Json;
using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

/// <summary>Floors under the share of expressions found with the right value (the ranking score of TempEval-3).</summary>
public sealed class TimeScoreTests
{
    [Theory]
    [InlineData("dev", 0.77)]
    [InlineData("dev-narrative", 0.80)]
    public void Values_do_not_fall_below_the_floor(string set, double floor)
    {
        if (Repository.Shared($"data/times/{set}") is not { } folder)
        {
            Assert.Skip("no shared/data beside the project");
            return;
        }

        var score = ValueScore(folder);
        Assert.True(score >= floor, $"{set}: {score:F4} is below {floor}");
    }

    private static double ValueScore(string folder)
    {
        var reader = TimeReader.Load(Repository.Lexicons);
        var gold = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("times").EnumerateArray().ToList());
        var (right, all) = (0, 0);
        foreach (var row in File.ReadLines(Path.Combine(folder, "input.jsonl")).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var wanted = gold[row.GetProperty("id").GetString()!];
            var found = reader.Read(row.GetProperty("text").GetString()!, DateOnly.Parse(row.GetProperty("date").GetString()![..10], null));
            all += found.Count + wanted.Count(time => time.GetProperty("value").ValueKind == JsonValueKind.String);
            right += wanted.Count(time => found.Any(other => Matches(time, other)));
        }

        return 2.0 * right / all;
    }

    private static bool Matches(JsonElement time, TimeExpression found) =>
        found.Span.Overlaps(new TextSpan(time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32()))
        && time.GetProperty("value").ValueKind == JsonValueKind.String && time.GetProperty("value").GetString() == found.Value;
}
