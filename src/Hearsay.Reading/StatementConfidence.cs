using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading;

/// <summary>
/// How far an attribution is a statement that somebody stands for. A whole quotation of somebody named is the surest; a bare noun after a verb
/// of attitude ("welcomed the decision") tells an attitude and states little; what a pronoun of the first person thinks inside a
/// quotation is the speaker's own word once more. Steps chosen by reading statements of the demo corpus; those at or below the
/// threshold that views use (0.5) are kept but not shown.
/// </summary>
internal static class StatementConfidence
{
    /// <summary>Whole words of somebody named.</summary>
    public const double Quoted = 0.9;

    private const double Clause = 0.8, Denial = 0.7, Unnamed = 0.6, Attitude = 0.45, Echo = 0.4;

    /// <param name="parent">The attribution inside whose content it lies.</param>
    public static double Of(Attribution attribution, Attribution? parent, ParsedText text)
    {
        if (IsEcho(attribution, text.Text) || IsAnybodys(attribution) || IsTwice(attribution, parent, text.Text)) return Echo;
        if (attribution.IsIncidental || IsNoComment(attribution, text.Text)) return Attitude;
        var isClause = attribution.Content.Any(piece => attribution.Cue.Count > 0 && piece.End <= attribution.Cue[0].Start ? HoldsVerb(text, piece) : HasPredicate(text, piece));
        if (attribution.Source.Count == 0) return isClause && !IsTask(attribution, text.Text) && IsReport(attribution, text) ? Unnamed : Echo;
        if (attribution.Quoted == Quotation.Direct && isClause) return Quoted;
        if (isClause || attribution.Quoted == Quotation.Direct || (attribution.Quoted == Quotation.Mixed && QuotesWords(attribution, text.Text))) return Clause;
        return attribution.Stance == Stance.Denies ? Denial : Attitude;
    }

    /// <summary>"He said he wanted “a quiet life”": the same voice once more, with fewer of its words.</summary>
    private static bool IsTwice(Attribution attribution, Attribution? parent, string text) =>
        parent?.Speaker is { } speaker && attribution.Speaker == speaker && attribution.Stance == Stance.Asserts && (attribution.Quoted != Quotation.Indirect || IsTask(attribution, text));

    /// <summary>"declined to comment": nothing was said.</summary>
    private static bool IsNoComment(Attribution attribution, string text) =>
        attribution.Stance != Stance.Asserts && attribution.Content.Count == 1 && attribution.Content[0].Of(text) is "to comment" or "to respond" or "to reply" or "to answer" or "to elaborate" or "to comment further" or "to comment publicly";

    /// <summary>More than a word or two between marks, or what is said of a thing: "low tar" cigarettes quote nobody.</summary>
    private static bool QuotesWords(Attribution attribution, string text)
    {
        const int Fewest = 3;
        var (words, most, inside) = (0, 0, false);
        foreach (var sign in attribution.Content[0].Union(attribution.Content[^1]).Slice(text))
        {
            if (sign is '"' or '“' or '”' or '‘' or '«' or '»') (inside, words) = (sign is not ('”' or '»') && !inside, 1);
            else if (sign == ' ' && inside) words++;
            if (inside) most = Math.Max(most, words);
        }

        return most >= Fewest || text[attribution.Content[^1].End - 1] is '"' or '”' or '’' or '»'; // "calls it “mouldy”"
    }

    /// <summary>"Readers are asked to stay": what somebody must do is all that is told.</summary>
    private static bool IsTask(Attribution attribution, string text) => attribution.Content.Count == 1 && (attribution.Content[0].Slice(text).StartsWith("to ", StringComparison.Ordinal) || attribution.Content[0].Slice(text).StartsWith("not to ", StringComparison.Ordinal));

    /// <summary>"It is said", "reportedly": what nobody is named for. "seems" is the writer's own word, "his plan", "asked whether" and the like state nothing.</summary>
    private static bool IsReport(Attribution attribution, ParsedText text)
    {
        if (attribution.Kind == VoiceKind.Author || attribution.Stance == Stance.Doubts || attribution.Cue.Count == 0) return false;
        var sentence = text.Sentences[text.SentenceAt(attribution.Cue[0].Start)];
        for (var word = sentence.Count - 1; word >= 0; word--)
            if (attribution.Cue[0].Contains(sentence[word].Span) && sentence.Upos(word) is Upos.VERB or Upos.ADV) return true;
        return false;
    }

    /// <summary>The source is "I", "we", or a relative or indefinite word that stands for nobody in particular.</summary>
    private static bool IsEcho(Attribution attribution, string text) => attribution.Source.Count == 1 && attribution.Source[0].Of(text).ToLowerInvariant() switch
    {
        "i" or "we" or "you" or "one" or "anyone" or "nobody" or "my" or "our" or "your" => true,
        "who" or "which" or "that" or "it" or "those" or "they" => attribution.Speaker is null,
        _ => attribution.Content.Count == 1 && attribution.Content[0].Of(text) is "that" or "which" or "who" or "what" && !(attribution.Stance == Stance.Denies && attribution.Cue.Count > 0 && attribution.Cue[0].Start < attribution.Content[0].Start), // "denied that."
    };

    /// <summary>Nobody in particular says it: "everyone knows", "who would believe".</summary>
    private static bool IsAnybodys(Attribution attribution) => attribution is { Kind: VoiceKind.Anonymous, Speaker: { } speaker } && speaker.Contains(UnnamedSources.Mark, StringComparison.Ordinal);

    /// <summary>The word that governs the stretch is a verb, or has a subject or a copula: "the deal that fell through" has none.</summary>
    private static bool HasPredicate(ParsedText text, TextSpan span)
    {
        for (var at = Math.Max(0, text.SentenceAt(span.Start)); at < text.Sentences.Count && text.Sentences[at].Span.Start < span.End; at++)
        {
            var sentence = text.Sentences[at];
            for (var word = 0; word < sentence.Count; word++)
                if (span.Contains(sentence[word].Span) && !(sentence.Head(word) is >= 0 and var head && span.Contains(sentence[head].Span)) && IsPredicate(sentence, word)) return true;
        }

        return false;
    }

    /// <summary>Before its cue a statement is the sentence itself, however its tree was read.</summary>
    private static bool HoldsVerb(ParsedText text, TextSpan span)
    {
        for (var at = Math.Max(0, text.SentenceAt(span.Start)); at < text.Sentences.Count && text.Sentences[at].Span.Start < span.End; at++)
            foreach (var token in text.Sentences[at].Tokens)
                if (span.Contains(token.Span) && token.Upos is Upos.VERB or Upos.AUX && token.Deprel is not (Deprel.Amod or Deprel.Case or Deprel.Compound or Deprel.AclRelcl)) return true;
        return false;
    }

    private static bool IsPredicate(Sentence sentence, int word)
    {
        if (sentence.Deprel(word) == Deprel.Advcl && sentence.Child(word, Deprel.Mark) is >= 0 and var mark && sentence.Lemma(mark) is "as" or "while" or "when" or "because" or "after" or "before" or "since") return false; // "seek victims as students return"
        if (sentence.Upos(word) is Upos.VERB or Upos.AUX) return sentence.Deprel(word) is not (Deprel.Amod or Deprel.Case or Deprel.Compound);
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.Cop or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Mark || TellsDeed(sentence, child)) return true;
        return false;
    }

    /// <summary>"the Front of burning the bridge"; and a main verb that was read as a participle of its subject.</summary>
    private static bool TellsDeed(Sentence sentence, int verb) =>
        sentence.Deprel(verb) == Deprel.Acl && sentence.Upos(verb) == Upos.VERB && (sentence.Xpos(verb) is "VBD" or "VBZ" or "VBP" || (sentence.Xpos(verb) == "VBG" && sentence.Child(verb, Deprel.Mark) >= 0));
}
