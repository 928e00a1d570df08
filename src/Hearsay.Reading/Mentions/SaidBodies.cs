using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>Names that a text says to be a body's, whatever the tagger made of them: they are described as one, or have what only bodies have.</summary>
internal sealed class SaidBodies(ActorLexicon lexicon)
{
    private const int LongestDescription = 9;

    /// <summary>Whether a name of one or two words that no list knows is said to be a body's.</summary>
    public bool IsBody(Sentence sentence, Name name) =>
        (name.Type is EntityType.Per or EntityType.Other || (name.Type == EntityType.Loc && !lexicon.IsPlace(Folded(sentence, name.First, name.End)) && IsDescribed(sentence, name))) && name.End - name.First <= 2 && lexicon.Known(Folded(sentence, name.First, name.End)) is null
        && (IsDescribed(sentence, name) || IsPaper(sentence, name) || IsTold(sentence, name) || CallThemselves(sentence, name.First) || (name.End - name.First == 1 && lexicon.GenderOfGivenName(Folded(sentence, name.First, name.End)) == '-' && OwnsPart(sentence, name)));

    /// <summary>"X, an aid group, said ...".</summary>
    public bool IsDescribed(Sentence sentence, Name name)
    {
        var at = name.End + 1;
        if (at + 1 >= sentence.Count || sentence.Form(name.End) is not "," || sentence.Upos(at) != Upos.DET) return false;
        var noun = -1;
        for (at++; at < Math.Min(sentence.Count, name.End + LongestDescription) && (sentence.Upos(at) is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.ADV || sentence.Form(at) is "-"); at++)
            if (sentence.Upos(at) == Upos.NOUN) noun = at;
        return noun == at - 1 && at < sentence.Count && sentence.Form(at) is "," or "that" or "which" or "based" or "." && char.IsLower(sentence.Form(noun)[0])
            && !sentence.HasFeature(noun, "Number=Plur") && lexicon.Group(Folded(sentence, noun, noun + 1)) is not null;
    }

    /// <summary>"The daily X".</summary>
    private bool IsPaper(Sentence sentence, Name name) =>
        name.First > 1 && char.IsLower(sentence.Form(name.First - 1)[0]) && lexicon.Group(Folded(sentence, name.First - 1, name.First)) is { Subtype: "outlet" } && Phrases.Determiner(sentence, name.First - 1) >= 0;

    /// <summary>"X, which ...": nobody who is a person.</summary>
    private static bool IsTold(Sentence sentence, Name name)
    {
        if (name.End + 1 >= sentence.Count || sentence.Form(name.End) is not "," || !Phrases.Is(sentence, name.End + 1, "which")) return false;
        for (var word = name.End; word < sentence.Count; word++)
            if (sentence.Lemma(word) is "border" or "frontier" or "coast" or "population") return false; // a state, which the lists may not know
        for (var word = name.First; word < name.End; word++)
            if (sentence.Child(word, Deprel.AclRelcl) > name.End) return true;
        return false;
    }

    /// <summary>"They called themselves X", "a group calling itself X".</summary>
    public static bool CallThemselves(Sentence sentence, int first)
    {
        if (first > 0 && Phrases.Is(sentence, first - 1, "the")) first--;
        return first > 1 && Phrases.Is(sentence, first - 1, "themselves") | Phrases.Is(sentence, first - 1, "itself") && sentence.Lemma(first - 2) is "call" or "name" or "style" or "dub";
    }

    /// <summary>"The newspaper X", "the teachers' union, the X,": the head of a body's description right before, written small.</summary>
    public bool IsBehindDescription(Sentence sentence, int first)
    {
        var noun = first - 1;
        var isAside = noun > 1 && Phrases.Is(sentence, noun, "the") && sentence.Form(noun - 1) is ",";
        if (isAside) noun -= 2;
        if (noun < 1 || sentence.Upos(noun) != Upos.NOUN || !char.IsLower(sentence.Form(noun)[0]) || sentence.HasFeature(noun, "Number=Plur") || lexicon.Group(Folded(sentence, noun, noun + 1)) is null) return false;
        if (isAside) return sentence.Deprel(first) == Deprel.Appos && sentence.Head(first) == noun;
        return sentence.Deprel(first) is Deprel.Appos or Deprel.Flat && sentence.Head(first) == noun && Phrases.Determiner(sentence, noun) >= 0;
    }

    /// <summary>"X's founder", "a member of X".</summary>
    private static bool OwnsPart(Sentence sentence, Name name)
    {
        var head = sentence.Head(name.First);
        if (head < 0 || sentence.Lemma(head) is not ("founder" or "co-founder" or "member" or "leader" or "leadership" or "headquarters" or "chairman" or "secretary-general" or "politburo")) return false;
        return sentence.Deprel(name.First) == Deprel.NmodPoss || (sentence.Deprel(name.First) == Deprel.Nmod && sentence.Child(name.First, Deprel.Case) is >= 0 and var mark && sentence.Lemma(mark) is "of");
    }

    private static string Folded(Sentence sentence, int first, int end) => NameFolding.Fold(sentence.SpanOf(first, end).Slice(sentence.Text));
}
