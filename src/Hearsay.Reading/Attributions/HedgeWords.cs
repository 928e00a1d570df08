using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Small words that shade a statement, from <c>hedges.tsv</c>.</summary>
internal sealed class HedgeWords
{
    private readonly Dictionary<string, Hedge> _words = new(StringComparer.Ordinal);

    private HedgeWords()
    {
    }

    public static HedgeWords Load(string path)
    {
        var words = new HedgeWords();
        foreach (var row in LexiconFile.Rows(path, columns: 2)) words._words.Add(row[0], LexiconFile.Parse<Hedge>(row[1], path));
        return words;
    }

    public Hedge? this[string lemma] => _words.TryGetValue(lemma, out var hedge) ? hedge : null;

    /// <summary>A word for a time; "may" and "march" only as names, and "Jan Veld", "April Brask" are people.</summary>
    public bool IsTime(Sentence sentence, int word) => sentence.Upos(word) is Upos.NOUN or Upos.PROPN && !(sentence.Child(word, Deprel.Flat) is > 0 and var rest && sentence.Upos(rest) == Upos.PROPN) && Is(sentence.Lemma(word).ToLowerInvariant(), Hedge.Time);

    public bool Is(string lemma, Hedge hedge) => _words.TryGetValue(lemma, out var found) && found == hedge;
}
