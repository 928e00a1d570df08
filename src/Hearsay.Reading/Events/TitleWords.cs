using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>What stands right around the noun of an office, whatever the tree makes of it: "Then-Interim President-elect Omar Ruz".</summary>
internal static class TitleWords
{
    /// <summary>Words between a title and the head of the name behind it, at most: a name may have its head at its end.</summary>
    private const int Reach = 4;

    /// <summary>Words that say of what the office is: "ambassador to the Republic of Norland".</summary>
    private const int OfBody = 6;

    private const string Ex = "ex-";

    /// <summary>The lemma under which the lists hold an office, and whether the word itself says that it is over ("ex-minister").</summary>
    public static (string Lemma, bool IsOver) LemmaOf(Sentence sentence, int noun)
    {
        var lemma = sentence.Lemma(noun).ToString().ToLowerInvariant();
        if (lemma.StartsWith(Ex, StringComparison.Ordinal)) return (lemma[Ex.Length..], true);
        if (lemma is "executive" && noun > 0 && sentence.Form(noun - 1).Equals("chief", StringComparison.OrdinalIgnoreCase)) return ("ceo", false);
        var before = noun - 1;
        if (before > 0 && sentence.Form(before) is "-") before--;
        return (lemma is "general" && before >= 0 && sentence.Form(before).Equals("secretary", StringComparison.OrdinalIgnoreCase) ? "secretary-general" : lemma, false);
    }

    /// <summary>The head of a person's name right behind the noun, "- elect" between; -1 for none.</summary>
    public static int NameBehind(TextView view, int noun)
    {
        var sentence = view.Sentence;
        var first = End(sentence, noun);
        if (first >= sentence.Count || sentence.Upos(first) != Upos.PROPN) return -1;
        for (var word = first; word < sentence.Count && word < first + Reach; word++)
            if (view.Index.HeadedBy(view.Number, word) is { Kind: MentionKind.Name, Type: EntityType.Per } named && (named.Name ?? named.Span).Start == sentence[first].Start) return word;
        return -1;
    }

    /// <summary>"The ruler of Norland, Omar Ruz, ...": the head of the name behind the comma behind the office, when both are one; -1 for none.</summary>
    public static int NameBehindComma(TextView view, int noun)
    {
        var sentence = view.Sentence;
        if (sentence.Deprel(noun) == Deprel.Nmod || (view.Index.HeadedBy(view.Number, noun) ?? view.Index.HeadedBy(view.Number, End(sentence, noun) - 1)) is not { Kind: MentionKind.Nominal, Type: EntityType.Per } office) return -1; // "nephew of the king, Omar Ruz"
        var comma = End(sentence, noun);
        while (comma < sentence.Count && (sentence[comma].End <= office.Span.End || (comma <= noun + OfBody && sentence.Upos(comma) is Upos.ADP or Upos.DET or Upos.PROPN or Upos.ADJ or Upos.NOUN))) comma++;
        if (comma + 1 >= sentence.Count || sentence.Form(comma) is not ",") return -1;
        for (var word = comma + 1; word < sentence.Count && word <= comma + Reach; word++)
            if (view.Index.HeadedBy(view.Number, word) is { Kind: MentionKind.Name, Type: EntityType.Per } named && named.Actor == office.Actor) return word;
        return -1;
    }

    /// <summary>"chief of staff", "secretary of state": the office is none of a body called so.</summary>
    public static bool IsOfWhich(Sentence sentence, int noun, int word) =>
        (sentence.Lemma(noun).ToString().ToLowerInvariant(), sentence.Lemma(word).ToString().ToLowerInvariant()) is ("chief", "staff") or ("secretary", "state" or "defense" or "defence");

    /// <summary>Past "- elect", "designate", "general" or "of staff" behind the noun.</summary>
    public static int End(Sentence sentence, int noun)
    {
        var end = noun + 1;
        if (end < sentence.Count && sentence.Form(end).Equals("general", StringComparison.OrdinalIgnoreCase) && sentence.Lemma(noun).ToString().ToLowerInvariant() is "attorney" or "director" or "governor" or "solicitor" or "inspector") end++;
        if (end + 1 < sentence.Count && sentence.Form(end).Equals("of", StringComparison.OrdinalIgnoreCase) && IsOfWhich(sentence, noun, end + 1)) end += 2;
        if (end + 1 < sentence.Count && sentence.Form(end) is "-" && IsElect(sentence, end + 1)) return end + 2;
        return end < sentence.Count && IsElect(sentence, end) ? end + 1 : end;
    }

    /// <summary>Where the office's own words begin: "acting", "interim", "deputy" are part of it.</summary>
    public static int First(Sentence sentence, int noun)
    {
        var first = noun;
        while (first > 0 && (IsPart(sentence, first - 1) || (sentence.Form(first - 1) is "-" && first > 1 && IsPart(sentence, first - 2)))) first--;
        return first;
    }

    /// <summary>Whether the office is the second to another: "deputy head", "vice chairman".</summary>
    public static bool IsSecond(Sentence sentence, int noun)
    {
        for (var word = noun - 1; word >= First(sentence, noun); word--)
            if (sentence.Form(word).ToString().ToUpperInvariant() is "DEPUTY" or "VICE" or "ASSISTANT") return true;
        return false;
    }

    /// <summary>Whether one of the words stands before the office, behind the article: "the late President", "then-governor".</summary>
    public static bool IsLedBy(Sentence sentence, int noun, WordSet words)
    {
        for (var word = noun - 1; word >= 0 && (sentence.Upos(word) is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.ADV or Upos.VERB or Upos.X || sentence.Form(word) is "-"); word--)
        {
            if (words.Contains(sentence.Form(word).ToString().ToLowerInvariant())) return word == 0 || sentence.Upos(word - 1) is not (Upos.PUNCT or Upos.CCONJ); // ", then governor" came next
            if (word > 1 && sentence.Form(word) is "time" && sentence.Form(word - 1) is "-" && sentence.Form(word - 2).Equals("one", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsElect(Sentence sentence, int word) => sentence.Form(word).ToString().ToUpperInvariant() is "ELECT" or "DESIGNATE";

    private static bool IsPart(Sentence sentence, int word) =>
        sentence.Form(word).ToString().ToUpperInvariant() is "ACTING" or "INTERIM" or "CARETAKER" or "DEPUTY" or "VICE" or "ASSISTANT" or "TRANSITIONAL" or "SECRETARY";
}
