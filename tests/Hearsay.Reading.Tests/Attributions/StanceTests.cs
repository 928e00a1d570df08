using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Stance and certainty over <c>attribution-stance.tsv</c>, sentences of our own with gold.</summary>
public sealed class StanceTests
{
    /// <summary>Share of the sentences whose cue is found with the right stance and certainty, less one sentence of slack.</summary>
    private const double Floor = 0.95;

    [Fact]
    public void Stance_and_certainty_keep_their_measured_share()
    {
        var rows = Rows().ToList();
        var wrong = rows.Where(row => !IsRight(row)).ToList();
        var share = 1 - ((double)wrong.Count / rows.Count);
        Assert.True(rows.Count >= 500);
        Assert.True(share >= Floor, $"{share:P1} of {rows.Count}; wrong:\n{string.Join('\n', wrong.Select(Told))}");
    }

    private static bool IsRight(string[] row) => Of(row) is { } found
        && found.Stance == Enum.Parse<Stance>(row[2], ignoreCase: true) && found.Certainty == Enum.Parse<Certainty>(row[3], ignoreCase: true);

    private static Attribution? Of(string[] row) => Reads.All(row[0]).FirstOrDefault(found => $" {Reads.Pieces(row[0], found.Cue)} ".Contains($" {row[1]} ", StringComparison.Ordinal));

    private static string Told(string[] row) => $"{row[0]} | {row[2]} {row[3]} | {(Of(row) is { } found ? $"{found.Stance} {found.Certainty}" : "not found")}";

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(Reads.Root(), "tests", "Hearsay.Reading.Tests", "Attributions", "attribution-stance.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
