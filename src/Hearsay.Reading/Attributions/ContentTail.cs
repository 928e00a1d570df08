using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// What trails a content behind its last comma and is the writer's own: the clause that tells about the last name ("attacked the mayor, who is 70"),
/// what else the speaker does ("wants to close the port, siding with the union"), and an apposition to a name.
/// </summary>
internal static class ContentTail
{
    public static void Cut(QuotedText text, int at, Complement complement)
    {
        var sentence = text.Parsed.Sentences[at];
        var words = complement.Words!;
        var last = words.Last();
        while (last > complement.Head && sentence.Upos(last) == Upos.PUNCT) last--;
        for (var comma = last - 1; comma > complement.CueEnd; comma--)
        {
            if (sentence.Form(comma) is not "," || !words.Holds(comma + 1) || comma < complement.Head || text.QuoteAt(sentence[comma].Start) is { } quote && quote.Span.End > sentence[comma + 1].Start && text.Text[sentence[comma].End] is not ('"' or '”')) continue;
            if (Top(sentence, comma) is not (>= 0 and var top) || sentence.Reach(top).End <= last || GoesOn(sentence, comma, last) || !IsOwn(text, at, sentence, complement.By, top)) continue;
            words.WithoutWords(comma, sentence.Count - 1);
            return;
        }
    }

    /// <summary>"accused the mayor, who is 70, of theft": behind a second comma what was begun before the first is taken up.</summary>
    private static bool GoesOn(Sentence sentence, int comma, int last)
    {
        for (var word = comma + 2; word < last; word++)
            if (sentence.Form(word) is "," && sentence.Form(word + 1) is "of" or "to") return true;
        return false;
    }

    /// <summary>The highest word of the branch that begins behind a comma; -1 when none begins there.</summary>
    private static int Top(Sentence sentence, int comma)
    {
        var top = comma + 1;
        while (sentence.Head(top) is >= 0 and var head && sentence.Reach(head).First >= comma) top = head;
        return sentence.Reach(top).First >= comma ? top : -1;
    }

    private static bool IsOwn(QuotedText text, int at, Sentence sentence, Complements by, int top) => sentence.Deprel(top) switch
    {
        Deprel.AclRelcl => by == Complements.Clause ? IsOfPerson(text, at, sentence, top) : IsWithRelative(sentence, top),
        Deprel.Acl or Deprel.Advcl => by != Complements.Clause && Grammar.IsGerund(sentence, top) && sentence.Child(top, Deprel.Mark) < 0 && sentence.Lemma(top) != "include",
        Deprel.Conj => by != Complements.Clause && sentence.Lemma(sentence.Reach(top).First) is "but" or "yet" or "so" && Grammar.OwnSubject(sentence, top, passive: true) >= 0,
        Deprel.Appos => by == Complements.Object && sentence.Child(top, Deprel.Det) >= 0 && sentence.Upos(top) == Upos.NOUN && sentence.Upos(sentence.Head(top)) == Upos.PROPN,
        _ => false,
    };

    private static bool IsWithRelative(Sentence sentence, int clause)
    {
        var (first, _) = sentence.Reach(clause);
        while (first < clause && sentence.Upos(first) is Upos.PUNCT or Upos.ADP) first++;
        return sentence.Lemma(first) is "who" or "whom" or "whose" or "which" or "where";
    }

    /// <summary>"said he backs Ana Veld, who lost": a name has no need of the clause.</summary>
    private static bool IsOfPerson(QuotedText text, int at, Sentence sentence, int clause) =>
        IsWithRelative(sentence, clause) && sentence.Head(clause) is var noun && text.Mentions.HeadedBy(at, noun) is { Type: EntityType.Per, Kind: MentionKind.Name };
}
