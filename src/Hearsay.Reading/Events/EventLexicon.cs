using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// The event words of <c>events.tsv</c> by part of speech and lemma, most specific frame first. Verbs and adjectives head clauses;
/// nouns name events under light verbs or with their own actors.
/// </summary>
internal sealed class EventLexicon
{
    private static readonly Role[] Subject = Role.ParseAll("subj");

    private readonly FrozenDictionary<string, EventEntry[]> _predicates;
    private readonly FrozenDictionary<string, EventEntry[]> _nouns;

    private EventLexicon(FrozenDictionary<string, EventEntry[]> predicates, FrozenDictionary<string, EventEntry[]> nouns) =>
        (_predicates, _nouns) = (predicates, nouns);

    public int Count { get; private init; }

    public static EventLexicon Load(string path, WordClasses classes)
    {
        var predicates = new List<EventEntry>();
        var nouns = new List<EventEntry>();
        foreach (var row in Table.Rows(path, 8)) (row[1] == "n" ? nouns : predicates).Add(Read(row, classes));
        return new EventLexicon(Index(predicates), Index(nouns)) { Count = predicates.Count + nouns.Count };
    }

    /// <summary>A lemma that the lemmatizer cut too short ("boycot", "declin") or too long ("bombe") is tried with its last letter doubled, with an "e", or without its last letter.</summary>
    public ReadOnlySpan<EventEntry> Predicates(string lemma)
    {
        if (_predicates.TryGetValue(lemma, out var entries)) return entries;
        if (lemma.Length < 4) return [];
        return _predicates.TryGetValue(lemma + lemma[^1], out entries) || _predicates.TryGetValue(lemma + "e", out entries) || (lemma[^1] == 'e' && _predicates.TryGetValue(lemma[..^1], out entries)) ? entries : [];
    }

    /// <summary>A plural that the lemmatizer keeps ("talks") counts as its singular.</summary>
    public ReadOnlySpan<EventEntry> Nouns(string lemma) =>
        _nouns.TryGetValue(lemma, out var entries) || (lemma.Length > 3 && lemma[^1] == 's' && _nouns.TryGetValue(lemma[..^1], out entries)) ? entries : [];

    private static FrozenDictionary<string, EventEntry[]> Index(List<EventEntry> entries) =>
        entries.GroupBy(entry => entry.Word, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(entry => entry.Frame.Specificity + (entry.Type is null ? 1 : 0)).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static EventEntry Read(string[] row, WordClasses classes) => new()
    {
        Word = Frame.Lemma(row[0]),
        Frame = Frame.Parse(row[0], row[2], classes),
        Type = row[3] == "-" ? null : Enum.Parse<EventType>(row[3], ignoreCase: true),
        Mode = row[4].Length == 0 ? null : row[4],
        Source = row[5].Length == 0 ? Subject : Role.ParseAll(row[5], Frame.Phrase(row[0])),
        Target = Role.ParseAll(row[6], Frame.Phrase(row[0])),
        Weight = row[7].Length == 0 ? 0.8 : double.Parse(row[7], CultureInfo.InvariantCulture),
    };
}
