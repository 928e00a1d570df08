using System.Collections.Frozen;
using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// The tense of the verb that a place in a sentence belongs to: the nearest tensed verb to the left, else the nearest to the
/// right. Goes by the tags of the parser where they are, else by the words of times-tenses.tsv and the ending "-ed".
/// </summary>
internal sealed class TenseFinder(string lexiconsDirectory)
{
    private const int FarthestLeft = 14;
    private const int FarthestRight = 10;

    private readonly FrozenDictionary<string, Tense> _words = LexiconFile.Rows(lexiconsDirectory, "times-tenses.tsv")
        .Where(row => !row[0].Contains(' ', StringComparison.Ordinal))
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Tense>(row[1], true), StringComparer.OrdinalIgnoreCase);

    public Tense At(ParsedText text, int position)
    {
        var index = text.SentenceAt(position);
        if (index < 0) return Tense.None;
        var sentence = text.Sentences[index];
        var word = sentence.WordAt(position);
        return word < 0 ? Tense.None : Nearest(sentence, word);
    }

    private Tense Nearest(Sentence sentence, int word)
    {
        for (var at = word - 1; at >= Math.Max(0, word - FarthestLeft); at--)
            if (TenseOf(sentence, at) is var tense && tense != Tense.None) return tense;
        for (var at = word + 1; at < Math.Min(sentence.Count, word + FarthestRight); at++)
            if (TenseOf(sentence, at) is var tense && tense != Tense.None) return tense;
        return Tense.None;
    }

    private Tense TenseOf(Sentence sentence, int word)
    {
        var form = sentence.Form(word);
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var tense)) return tense;
        return sentence.Xpos(word) switch
        {
            "VBD" => Tense.Past,
            "VBZ" or "VBP" => Tense.Present,
            "_" when form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(form[0]) => Tense.Past,
            _ => Tense.None,
        };
    }
}
