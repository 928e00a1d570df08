namespace Hearsay.Reading.Attributions;

/// <summary>All word lists of this folder, read once. Immutable.</summary>
internal sealed class CueLexicon
{
    private CueLexicon(string directory)
    {
        Verbs = CueTable.Load(Path.Combine(directory, "reporting-verbs.tsv"));
        Nouns = CueTable.Load(Path.Combine(directory, "reporting-nouns.tsv"));
        Adjectives = CueTable.Load(Path.Combine(directory, "reporting-adjectives.tsv"));
        Phrases = PhraseTable.Load(Path.Combine(directory, "reporting-phrases.tsv"));
        Sources = SourceWords.Load(Path.Combine(directory, "sources.tsv"), Path.Combine(directory, "lifeless-nouns.tsv"));
        NounPrepositions = [.. LexiconFile.Rows(Path.Combine(directory, "noun-prepositions.tsv"), columns: 2).Select(row => (row[0], row[1]))];
        Hedges = HedgeWords.Load(Path.Combine(directory, "hedges.tsv"));
    }

    public CueTable Verbs { get; }

    public CueTable Nouns { get; }

    public CueTable Adjectives { get; }

    public PhraseTable Phrases { get; }

    public SourceWords Sources { get; }

    /// <summary>Nouns with the preposition that leads to what they are about: "ban on".</summary>
    public HashSet<(string Noun, string Preposition)> NounPrepositions { get; }

    public HedgeWords Hedges { get; }

    public static CueLexicon Load(string directory) => new(directory);
}
