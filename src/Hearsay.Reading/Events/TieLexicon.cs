using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The tie words of <c>ties.tsv</c> by lemma, verbs and nouns apart, most specific frame first.</summary>
internal sealed class TieLexicon
{
    private readonly FrozenDictionary<string, TieEntry[]> _verbs;
    private readonly FrozenDictionary<string, TieEntry[]> _nouns;

    private TieLexicon(FrozenDictionary<string, TieEntry[]> verbs, FrozenDictionary<string, TieEntry[]> nouns) => (_verbs, _nouns) = (verbs, nouns);

    public static TieLexicon Load(string path, WordClasses classes)
    {
        var rows = Table.Rows(path, 8).ToLookup(row => row[1] == "n", row => Read(row, classes));
        return new TieLexicon(Index(rows[false]), Index(rows[true]));
    }

    public ReadOnlySpan<TieEntry> Verbs(string lemma) => _verbs.TryGetValue(lemma, out var entries) ? entries : [];

    public ReadOnlySpan<TieEntry> Nouns(string lemma) => _nouns.TryGetValue(lemma, out var entries) ? entries : [];

    private static FrozenDictionary<string, TieEntry[]> Index(IEnumerable<TieEntry> entries) =>
        entries.GroupBy(entry => entry.Word, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(entry => entry.Frame.Specificity).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static TieEntry Read(string[] row, WordClasses classes) => new()
    {
        Word = Frame.Lemma(row[0]),
        Frame = Frame.Parse(row[0], row[2], classes),
        Type = Enum.Parse<TieType>(row[3].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Change = row[4].Length == 0 ? TieChange.None : Enum.Parse<TieChange>(row[4], ignoreCase: true),
        From = Role.ParseAll(row[5].Length == 0 ? "subj" : row[5]),
        To = Role.ParseAll(row[6].Length == 0 ? "obj" : row[6]),
        Weight = row[7].Length == 0 ? 0.8 : double.Parse(row[7], CultureInfo.InvariantCulture),
    };
}
