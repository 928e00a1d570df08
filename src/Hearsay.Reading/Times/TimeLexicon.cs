using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>The words of lexicons/en/times.tsv and the patterns of times-patterns.tsv, over one vocabulary.</summary>
internal sealed class TimeLexicon
{
    private readonly PhraseTree _phrases = new();

    public TimeLexicon(string directory)
    {
        Numbers = new NumberReader(directory, Vocabulary);
        foreach (var row in LexiconFile.Rows(directory, "times.tsv"))
            _phrases.Add(Ids(row[0]), Enum.Parse<TimeClass>(row[1], true), row.Column(2), row.Column(3) == "C");
        Patterns = new PatternTree(Vocabulary);
        foreach (var row in LexiconFile.Rows(directory, "times-patterns.tsv"))
            Patterns.Add(row[0], new TimeMeaning(Enum.Parse<TimeRule>(row[2], true), Enum.Parse<Core.TimexType>(row[1], true)));
    }

    public Vocabulary Vocabulary { get; } = new();

    public NumberReader Numbers { get; }

    public PatternTree Patterns { get; }

    /// <summary>All classes of the words from <paramref name="at"/> on.</summary>
    public void Find(string text, ReadOnlySpan<TextWord> words, int at, List<TimeWord> found)
    {
        if (words[at].Id >= 0) _phrases.Find(words, at, found);
        var number = Numbers.Read(text, words, at);
        ShapeReader.Find(text, words, at, number, found);
        if (!number.IsDigits && number.Value is >= 11 and <= 20) SpelledYear(text, words, number, found);
        if (words[at].Shape == WordShape.Letters) found.Add(new TimeWord(TimeClass.Letters, at + 1, 0, ""));
    }

    /// <summary>"nineteen ninety-six".</summary>
    private void SpelledYear(string text, ReadOnlySpan<TextWord> words, Number century, List<TimeWord> found)
    {
        if (century.IsOrdinal || century.End >= words.Length || Numbers.Read(text, words, century.End) is not { IsDigits: false, IsOrdinal: false, Value: >= 10 and <= 99 } rest) return;
        found.Add(new TimeWord(TimeClass.Year, rest.End, century.Value * 100 + rest.Value, ""));
        found.Add(new TimeWord(TimeClass.BareYear, rest.End, century.Value * 100 + rest.Value, ""));
    }

    private List<int> Ids(string phrase)
    {
        var ids = new List<int>();
        foreach (var word in WordScanner.Scan(phrase, Vocabulary)) ids.Add(Vocabulary.Add(word.Span.Of(phrase)));
        return ids;
    }
}
