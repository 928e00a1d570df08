using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Names in capitals before a colon that open the turns of a transcript ("GAGE: ...", "MIRA LOWE: ..."), which the tagger passes over: two labels and more, or one that the text names in full.</summary>
internal sealed class LabelNames(ActorLexicon lexicon)
{
    private const int LongestLabel = 4;
    private const int ShortestWord = 3;
    private const int FewestTurns = 2;

    /// <summary>The name that opens each sentence that is a turn's first.</summary>
    public Dictionary<int, Name> Find(ParsedText text)
    {
        var labels = new Dictionary<int, Name>();
        for (var at = 0; at < text.Sentences.Count; at++)
            if (IsFirst(text, at) && Label(text.Sentences[at]) is { } label) labels.Add(at, label);
        if (labels.Count < FewestTurns) return [];
        var turns = labels.GroupBy(pair => Key(text.Sentences[pair.Key], pair.Value)).ToArray();
        var isTalk = turns.Count(turn => turn.Count() >= FewestTurns) >= FewestTurns;
        return isTalk ? turns.Where(turn => turn.Count() >= FewestTurns).SelectMany(turn => turn).ToDictionary() : [];
    }

    private static bool IsFirst(ParsedText text, int number) =>
        number == 0 || text.Text.AsSpan(text.Sentences[number - 1].Span.End, text.Sentences[number].Span.Start - text.Sentences[number - 1].Span.End).Contains('\n');

    /// <summary>Words in capitals up to a colon that are no office, no body and no common word.</summary>
    private Name? Label(Sentence sentence)
    {
        var end = 0;
        while (end < sentence.Count && end < LongestLabel && IsCapitals(sentence.Form(end))) end++;
        if (end == 0 || end == sentence.Count || sentence.Form(end) is not ":" || sentence[end - 1].Length < ShortestWord) return null;
        var last = NameFolding.Fold(sentence.Form(end - 1));
        if (lexicon.PersonNoun(last) is not null || lexicon.Group(last) is not null || lexicon.IsLifeless(last) || last is "question" or "answer" or "note" or "update" or "source" or "contact" or "audience" or "moderator" or "interviewer" or "host") return null;
        var first = 0;
        while (first < end - 1 && lexicon.Title(NameFolding.Fold(sentence.Form(first))) is not null) first++;
        return new Name(first, end, EntityType.Per);
    }

    /// <summary>The family name: "MIRA LOWE" and "LOWE" are one speaker's labels.</summary>
    private static string Key(Sentence sentence, Name name) => NameFolding.Fold(sentence.Form(name.End - 1));

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var letter in form)
            if (!char.IsUpper(letter) && letter is not ('.' or '-' or '\'' or '’')) return false;
        return form.Length > 0 && char.IsUpper(form[0]);
    }
}
