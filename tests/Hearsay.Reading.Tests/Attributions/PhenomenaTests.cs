using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>
/// Four texts or more for each of 24 phenomena, <c>attribution-phenomena.tsv</c>: order, rare cues, split quotations, mixed ones, the source behind the verb,
/// "according to", nouns, passives, the anonymous, the many, nobody, documents, pronouns, denials, nesting, quotations over paragraphs, announced
/// ones, headlines, marks that quote nothing, long sources, attitudes, machine translation, marks of every style, forums.
/// </summary>
public sealed class PhenomenaTests
{
    /// <summary>Share of the texts in which all is found, less one of slack.</summary>
    private const double Floor = 0.915;

    private static readonly List<string[]> Rows = [.. File.ReadLines(Path.Combine(Reads.Root(), "tests", "Hearsay.Reading.Tests", "Attributions", "attribution-phenomena.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    public static IEnumerable<TheoryDataRow<string>> Phenomena => Rows.Select(row => row[0]).Distinct().Select(row => new TheoryDataRow<string>(row));

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Two_texts_or_more_of_each_phenomenon_are_read_right(string phenomenon)
    {
        var wrong = Rows.Where(row => row[0] == phenomenon && !IsRight(row)).Select(Told).ToList();
        Assert.True(wrong.Count <= Rows.Count(row => row[0] == phenomenon) - 2, string.Join('\n', wrong));
    }

    [Fact]
    public void Twenty_four_phenomena_keep_their_measured_share()
    {
        var wrong = Rows.Where(row => !IsRight(row)).ToList();
        Assert.Equal(24, Phenomena.Count());
        Assert.True(wrong.Count <= (1 - Floor) * Rows.Count, $"{wrong.Count} of {Rows.Count} wrong:\n{string.Join('\n', wrong.Select(Told))}");
    }

    private static string Text(string[] row) => row[1].Replace("\\n", "\n", StringComparison.Ordinal);

    private static bool IsRight(string[] row)
    {
        var found = Reads.All(Text(row));
        return row.Length == 2 ? found.Count == 0 : row[2..].All(wanted => found.Any(one => IsLike(Text(row), one, wanted.Split('|'))));
    }

    /// <summary>Most words of the source and three quarters of those of the content are the same, and the cues share one.</summary>
    private static bool IsLike(string text, Attribution found, string[] wanted) =>
        Shared(Reads.Pieces(text, found.Source), wanted[0]) >= 0.5 && Shared(Reads.Pieces(text, found.Content), wanted[2]) >= 0.75 && Shared(Reads.Pieces(text, found.Cue), wanted[1]) > 0;

    /// <summary>Dice of the two sets of words; 1 of two empty ones, signs counting where there is no word.</summary>
    private static double Shared(string left, string right)
    {
        var (one, other) = (Words(left), Words(right));
        return one.Count + other.Count == 0 ? 1 : 2.0 * one.Intersect(other).Count() / (one.Count + other.Count);
    }

    private static HashSet<string> Words(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '.', ',', '"', '“', '”', '«', '»', '\''], StringSplitOptions.RemoveEmptyEntries);
        return [.. words];
    }

    private static string Told(string[] row) => $"{row[0]} {row[1]}\n  wanted {string.Join("; ", row[2..])}\n  found {string.Join("; ", Reads.Lines(Text(row)))}";
}
