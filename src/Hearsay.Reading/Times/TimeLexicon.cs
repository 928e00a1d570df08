using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>The words of lexicons/en/times.tsv and the patterns of times-patterns.tsv, over one vocabulary.</summary>
internal sealed class TimeLexicon
{
    private readonly PhraseTree<TimePhrase> _phrases = new();

    public TimeLexicon(string directory)
    {
        Numbers = new NumberReader(directory, Vocabulary);
        foreach (var row in LexiconFile.Rows(directory, "times.tsv"))
            _phrases.Add(Vocabulary.Phrase(row[0]), new TimePhrase(Enum.Parse<TimeClass>(row[1], true), row.Column(2), Numeral.Of(row.Column(2)), row.Column(3) == "C"));
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
        var branch = _phrases.Step(words[at].Id);
        for (var end = at + 1; branch is not null; branch = end < words.Length ? branch.Step(words[end++].Id) : null)
            foreach (var phrase in branch.Entries)
                if (!phrase.NeedsCapital || words[at].IsCapital) found.Add(new TimeWord(phrase.Class, end, phrase.Number, phrase.Code));
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
}
