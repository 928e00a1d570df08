using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>The stretch of words that names an actor: modifiers, head, apposed name and short complements, without article or clauses.</summary>
internal static class NounPhrase
{
    private const int LongestComplement = 8; // words of an "of ..." or "in ..." that still help to name

    public static TextSpan Span(Sentence sentence, int head)
    {
        var first = First(sentence, head);
        var end = End(sentence, head);
        if (sentence.Child(head, Deprel.Nummod) is var count and >= 0 && count < head && count >= first) first = count + 1;
        while (first < head && (IsLeftOut(sentence, first) || IsDate(sentence, first) || IsAge(sentence, first) || IsShotDead(sentence, first))) first++;
        return sentence.SpanOf(first, end);
    }

    /// <summary>The head with its modifiers alone: "foreign minister" of "foreign minister Orlan Veshti".</summary>
    public static TextSpan Title(Sentence sentence, int head)
    {
        var first = First(sentence, head);
        while (first < head && IsLeftOut(sentence, first)) first++;
        return sentence.SpanOf(first, head + 1);
    }

    private static int First(Sentence sentence, int head)
    {
        var first = head;
        foreach (var child in sentence.Children(head))
            if (child < first && IsModifier(sentence.Deprel(child))) first = Math.Min(first, sentence.Reach(child).First);
        for (var word = head - 1; word > first; word--)
            if (sentence.Form(word) is "-" or "–" or "—" && sentence[word - 1].End < sentence[word].Start && sentence[word].End < sentence[word + 1].Start) return word + 1; // "5 March - Kelmark's premier"
        return first;
    }

    private static int End(Sentence sentence, int head)
    {
        var end = head + 1;
        foreach (var child in sentence.Children(head))
        {
            if (child < end) continue;
            var first = sentence.Reach(child).First;
            var last = LastOfFirst(sentence, child);
            if (first != end || !Names(sentence, child, last - first) || IsCharge(sentence, head, child)) break;
            end = last;
        }

        return end;
    }

    /// <summary>"accused her counterpart of hypocrisy": the charge is no part of the name; nor is a share ("of over 25 %").</summary>
    private static bool IsCharge(Sentence sentence, int head, int child) =>
        sentence.Deprel(child) == Deprel.Nmod && Prepositional.IsLedBy(sentence, child, "of")
        && (sentence.Lemma(child) is "%" or "percent" or "percentage" || (sentence.Deprel(head) == Deprel.Obj && sentence.Head(head) >= 0 && (sentence.Upos(child) != Upos.PROPN || sentence.Upos(head) == Upos.PROPN) && sentence.Lemma(sentence.Head(head)) is "accuse" or "suspect" or "convict" or "acquit" or "warn" or "inform" or "remind" or "rob" or "deprive" or "strip" or "absolve" or "clear"));

    /// <summary>The end of a phrase without what is joined to it.</summary>
    private static int LastOfFirst(Sentence sentence, int word)
    {
        var end = sentence.Reach(word).End;
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Deprel(child) == Deprel.Nmod && !Prepositional.IsLedBy(sentence, child, "of")) end = Math.Min(end, FirstOf(sentence, child));
            else if (child > word && sentence.Deprel(child) is Deprel.Cc or Deprel.Conj or Deprel.Punct or Deprel.Appos && sentence.Form(child)[0] != '(') end = Math.Min(end, FirstOf(sentence, child));
        return end;
    }

    private static int FirstOf(Sentence sentence, int child) => sentence.Reach(child).First;

    private static bool IsModifier(Deprel relation) =>
        relation is Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.Flat or Deprel.Nmod or Deprel.NmodDesc or Deprel.Det;

    private static bool Names(Sentence sentence, int child, int length) => sentence.Deprel(child) switch
    {
        Deprel.Flat or Deprel.Compound => true,
        Deprel.Appos or Deprel.NmodDesc => length <= LongestComplement && sentence.Upos(child) is Upos.PROPN && sentence.Child(child, Deprel.Punct) < 0,
        Deprel.Nmod => length <= LongestComplement && !HasClause(sentence, child) && IsNaming(sentence, child),
        _ => false,
    };

    /// <summary>"of ..." always names; "in ..." and the like only with a proper name.</summary>
    private static bool IsNaming(Sentence sentence, int child)
    {
        foreach (var mark in sentence.Children(child))
            if (sentence.Deprel(mark) == Deprel.Case && (sentence.Lemma(mark) == "of" || (sentence.Upos(child) == Upos.PROPN && !IsDate(sentence, child) && sentence.Lemma(mark) is "in" or "for" or "from"))) return true;
        return false;
    }

    private static bool HasClause(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Deprel(child) is Deprel.AclRelcl or Deprel.Acl) return true;
        return false;
    }

    /// <summary>"Last week President Veshti", "In March 2007 President Veshti", where the parser took the day for a part of the name.</summary>
    private static bool IsDate(Sentence sentence, int word) =>
        (sentence.Form(word).ToString() is "last" or "Last" or "same" && (IsDate(sentence, word + 1) || sentence.Form(word + 1) is "day" or "evening" or "morning" or "winter" or "summer" or "spring" or "autumn")) || (word > 0 && sentence.Form(word - 1) is "same" or "Last" && sentence.Form(word) is "day" or "evening" or "morning" or "winter" or "summer" or "spring" or "autumn") || sentence.Lemma(word).ToLowerInvariant() is "week" or "month" or "year" or "yesterday" or "today" or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    /// <summary>"a 19-year-old student".</summary>
    private static bool IsAge(Sentence sentence, int word) => word > 1 && sentence.Form(word) is "old" or "olds" && sentence.Form(word - 1) is "-" && sentence.Lemma(word - 2) is "year" or "month";

    /// <summary>"Gunmen shoot dead opposition leader".</summary>
    private static bool IsShotDead(Sentence sentence, int word) => word > 0 && sentence.Form(word) is "dead" && sentence.Lemma(word - 1) is "shoot" or "gun" or "strike";

    private static bool IsLeftOut(Sentence sentence, int word) =>
        sentence.Lemma(word) == "whose" || sentence.Upos(word) is Upos.DET or Upos.PUNCT or Upos.ADP or Upos.CCONJ or Upos.NUM || (sentence.Upos(word) is Upos.ADJ or Upos.ADV && sentence.Lemma(word) is "least" or "most" or "more" or "many" or "few" or "several" or "some" or "less" or "much");
}
