namespace Hearsay.Reading.Quantities;

/// <summary>lexicons/en/quantities.tsv and quantities-numbers.tsv over one vocabulary.</summary>
internal sealed class QuantityLexicon
{
    public QuantityLexicon(string directory)
    {
        Numbers = new NumberReader(directory, Vocabulary);
        foreach (var row in LexiconFile.Rows(directory, "quantities.tsv"))
            Phrases.Add(Vocabulary.Phrase(row[0]), (Enum.Parse<QuantityRole>(row[1], true), row.Column(2)));
    }

    public Vocabulary Vocabulary { get; } = new();

    public NumberReader Numbers { get; }

    public PhraseTree<(QuantityRole Role, string Code)> Phrases { get; } = new();
}
