using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// A clause behind its cue begins right there and does not stop in front of its own verb: "believe bigotry is fine", "says closing the gates down is
/// dear". What a misread tree left outside is taken in.
/// </summary>
internal static class ClauseMender
{
    public static void Mend(Sentence sentence, int cue, Complement complement)
    {
        var words = complement.Words!;
        var (first, last) = (words.First(), words.Last());
        if (complement.Head < cue || first <= complement.CueEnd) return;
        if (BehindCondition(sentence, first, last) is >= 0 and var end) words.AddWords(last + 1, end);
        if (Joining(sentence, complement.CueEnd + 1, first) is >= 0 and var that) words.AddWords(that, first - 1);
        else if (IsSubject(sentence, complement.CueEnd + 1, first)) words.AddWords(complement.CueEnd + 1, first - 1);
        if (last + 1 < sentence.Count && sentence.Head(last + 1) != cue && IsFinite(sentence, last + 1)) words.AddWords(last + 1, End(sentence, last + 1) - 1);
        else if (!HoldsFinite(sentence, words) && last + 1 < sentence.Count && (sentence.Upos(last + 1) == Upos.SCONJ || sentence.Xpos(last + 1) == "WRB" || IsFinite(sentence, last + 1))) words.AddWords(last + 1, End(sentence, last + 1) - 1); // "said that the use of the server when she was in office could ..."
    }

    /// <summary>"said that even if he is unfit, there are other ways": nothing but the condition was hung on the cue; the last word of the main clause behind the comma, -1 for none.</summary>
    private static int BehindCondition(Sentence sentence, int first, int last)
    {
        var joint = first + (sentence.Lemma(first) == "that" ? 1 : 0);
        if (joint < sentence.Count && sentence.Lemma(joint) is "even") joint++;
        if (joint <= first || joint >= sentence.Count || sentence.Lemma(joint) is not ("if" or "while" or "although" or "though" or "unless" or "because") || last + 2 >= sentence.Count) return -1;
        for (var word = joint; word < last; word++)
            if (sentence.Form(word) is ",") return -1;
        var comma = sentence.Form(last) is "," ? last : last + 1;
        if (sentence.Form(comma) is not ",") return -1;
        var end = End(sentence, comma + 1) - 1;
        for (var word = comma + 1; word <= end; word++)
            if (IsFinite(sentence, word)) return EndOfSentence(sentence, comma + 1);
        return -1;
    }

    private static int EndOfSentence(Sentence sentence, int from)
    {
        var last = sentence.Count - 1;
        while (last > from && sentence.Upos(last) == Upos.PUNCT) last--;
        return last;
    }

    /// <summary>The "that" behind the cue, or behind the time of the saying, where what it joins was hung elsewhere: "said this week that models showed the virus was spreading".</summary>
    private static int Joining(Sentence sentence, int from, int first)
    {
        const int Farthest = 4; // words
        for (var word = from; word < Math.Min(first, from + Farthest); word++)
        {
            if (sentence.Upos(word) == Upos.SCONJ && sentence.Lemma(word) == "that") return word;
            if (sentence.Upos(word) is Upos.PUNCT or Upos.VERB) return -1;
        }

        return -1;
    }

    /// <summary>"claiming the terror was an attempt": read as an object, and the verb of the clause for that of another.</summary>
    public static void TakeVerb(Sentence sentence, int cue, Complement complement)
    {
        var words = complement.Words!;
        var next = words.Last() + 1;
        while (next < sentence.Count && sentence.Upos(next) == Upos.PUNCT && sentence.Form(next) is "\"" or "”" or "’" or "'") next++;
        if (words.First() != complement.CueEnd + 1 || next >= sentence.Count || !IsFinite(sentence, next) || (sentence.Governs(cue, next) && !HoldsMain(sentence, cue))) return;
        if ((sentence.Upos(next) == Upos.AUX && Grammar.IsGerund(sentence, cue)) || (complement.CueEnd == cue && HoldsMain(sentence, cue) && !HoldsFinite(sentence, words))) words.AddWords(words.Last() + 1, End(sentence, next) - 1);
    }

    /// <summary>"claimed the losses were small": a verb with its own subject that is no part of a phrase; another finite verb right behind its object can only be that of the clause.</summary>
    private static bool HoldsMain(Sentence sentence, int cue) =>
        sentence.Xpos(cue) is "VBD" or "VBZ" or "VBP" && sentence.Deprel(cue) is Deprel.Root or Deprel.Ccomp or Deprel.Parataxis or Deprel.Conj or Deprel.Advcl && Grammar.OwnSubject(sentence, cue) is >= 0 and var subject && subject < cue && !Grammar.IsRelative(sentence, subject);

    private static bool HoldsFinite(Sentence sentence, Phrase words)
    {
        for (var word = words.First(); word <= words.Last(); word++)
            if (words.Holds(word) && IsFinite(sentence, word)) return true;
        return false;
    }

    /// <summary>A noun phrase without sign or preposition before it: what the clause is about.</summary>
    private static bool IsSubject(Sentence sentence, int first, int end)
    {
        if (first >= end || sentence.Upos(first) is Upos.ADP or Upos.ADV or Upos.SCONJ or Upos.PART || !(Grammar.IsNominal(sentence.Upos(end - 1)) || (sentence.Xpos(first) == "DT" && sentence.Xpos(end - 1) == "VBG"))) return false; // "believe the key to closing [the port lies]"
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) == Upos.PUNCT || sentence.Deprel(word) is Deprel.OblUnmarked or Deprel.Iobj) return false;
        return true;
    }

    private static bool IsFinite(Sentence sentence, int word) => sentence.Upos(word) == Upos.AUX || sentence.Xpos(word) is "VBZ" or "VBD" or "VBP" or "MD";

    private static int End(Sentence sentence, int from)
    {
        var end = from;
        while (end < sentence.Count && sentence.Form(end) is not ("." or ";" or "," or "?" or "!" or "—" or "–" or "-")) end++;
        return end;
    }
}
