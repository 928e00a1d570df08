using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Cues of a preposition and a noun, from <c>reporting-phrases.tsv</c>. Immutable.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string Preposition, CueEntry Entry)>> _byNoun = new(StringComparer.Ordinal);

    private PhraseTable()
    {
    }

    public static PhraseTable Load(string path)
    {
        var table = new PhraseTable();
        foreach (var row in LexiconFile.Rows(path, columns: 4))
        {
            if (!table._byNoun.TryGetValue(row[1], out var entries)) table._byNoun.Add(row[1], entries = []);
            var entry = new CueEntry([row[1]], Complements.Clause, [], []) { Stance = LexiconFile.Parse<Stance>(row[2], path), Certainty = LexiconFile.Parse<Certainty>(row[3], path) };
            entries.Add((row[0], entry));
        }

        return table;
    }

    /// <summary>The entry of a noun with its preposition; null when it is no cue.</summary>
    public CueEntry? Match(Sentence sentence, int noun)
    {
        if (!_byNoun.TryGetValue(sentence.Lemma(noun), out var entries) || sentence.Child(noun, Deprel.Case) is not (>= 0 and var preposition) || preposition > noun) return null;
        foreach (var (word, entry) in entries)
            if (sentence.Lemma(preposition) == word) return entry;
        return null;
    }
}
