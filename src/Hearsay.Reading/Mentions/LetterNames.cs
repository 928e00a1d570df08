using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Finds who is greeted at the head of a letter and who signs it: bare names, which a tagger that wants context passes over.</summary>
internal sealed class LetterNames(SpeakerWords words, Func<Sentence, int, bool> isTitle)
{
    private const int LongestName = 3;

    /// <summary>Sentences from the end among which a signature may stand; a postscript may follow.</summary>
    private const int SignatureReach = 8;

    /// <summary>The names by sentence; none in a text that greets nobody.</summary>
    public Dictionary<int, Name> Find(ParsedText text)
    {
        var found = new Dictionary<int, Name>();
        for (var at = 0; at < text.Sentences.Count; at++)
            if (Greeted(text.Sentences[at]) is { } name && OpensLine(text, at)) found.Add(at, name);
        var isLetter = text.Sentences.Any(IsGreeting);
        for (var at = text.Sentences.Count - 1; at > 0 && text.Sentences.Count - at <= SignatureReach; at--)
            if (EndsLine(text, at) && (isLetter || Closes(text.Sentences[at]) || Closes(text.Sentences[at - 1])) && Signed(text.Sentences[at], OpensLine(text, at)) is { } name && found.TryAdd(at, name)) break;
        return found;
    }

    public bool IsGreeting(Sentence sentence) => words.Greets(NameFolding.Fold(sentence.Form(0)));

    private Name? Greeted(Sentence sentence)
    {
        if (!IsGreeting(sentence)) return null;
        var end = 1;
        while (end < sentence.Count && end <= LongestName && IsCapital(sentence, end)) end++;
        var first = end > 2 && isTitle(sentence, 1) ? 2 : 1;
        return end > 1 && (end == sentence.Count || sentence.Upos(end) == Upos.PUNCT) ? new Name(first, end, EntityType.Per) : null;
    }

    /// <summary>A line of a name alone, or of closing words and a name.</summary>
    private Name? Signed(Sentence sentence, bool opensLine)
    {
        var first = 0;
        while (first < sentence.Count && (sentence.Upos(first) == Upos.PUNCT || words.Closes(NameFolding.Fold(sentence.Form(first))))) first++;
        if (first == 0 && !opensLine) return null;
        var end = first;
        while (end < sentence.Count && IsCapital(sentence, end)) end++;
        var isAll = end == sentence.Count || (end == sentence.Count - 1 && sentence.Upos(end) == Upos.PUNCT);
        return isAll && end - first is > 0 and <= LongestName ? new Name(first, end, EntityType.Per) : null;
    }

    /// <summary>"Love always, ...": closing words up to a comma.</summary>
    public bool Closes(Sentence sentence)
    {
        var word = 0;
        while (word < sentence.Count && words.Closes(NameFolding.Fold(sentence.Form(word)))) word++;
        return word > 0 && word < sentence.Count && Phrases.Is(sentence, word, ",");
    }

    private static bool IsCapital(Sentence sentence, int word) => char.IsUpper(sentence.Form(word)[0]) && sentence.Upos(word) is Upos.PROPN or Upos.NOUN or Upos.ADJ or Upos.X or Upos.INTJ;

    private static bool OpensLine(ParsedText text, int at) => at == 0 || HasBreak(text, at - 1, at);

    private static bool EndsLine(ParsedText text, int at) => at + 1 == text.Sentences.Count || HasBreak(text, at, at + 1);

    private static bool HasBreak(ParsedText text, int left, int right) =>
        text.Text.AsSpan(text.Sentences[left].Span.End, text.Sentences[right].Span.Start - text.Sentences[left].Span.End).Contains('\n');
}
