using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Finds everything in a text that may stand for an actor, in text order, outer before inner.</summary>
internal sealed class DraftFinder(ActorLexicon lexicon, PronounDrafts pronouns)
{
    private readonly NameDrafts _names = new(lexicon);
    private readonly NominalDrafts _nominals = new(lexicon);

    public List<Draft> Find(ParsedText text, bool isGuess)
    {
        var names = NameRepair.Repair(text, lexicon);
        var nested = new NestedNames(lexicon, isGuess);
        nested.Learn(text, names);
        var drafts = new List<Draft>();
        for (var number = 0; number < text.Sentences.Count; number++) Find(text.Sentences[number], number, (names[number], nested, isGuess), drafts);
        for (var at = 0; at < drafts.Count; at++) drafts[at].Index = at;
        return drafts;
    }

    private void Find(Sentence sentence, int number, (List<Name> All, NestedNames Nested, bool IsGuess) names, List<Draft> drafts)
    {
        var from = drafts.Count;
        var inName = new bool[sentence.Count];
        foreach (var name in names.All)
        {
            inName.AsSpan(name.First, name.End - name.First).Fill(true);
            drafts.Add(name.Type == EntityType.Other ? _names.MakeOther(sentence, number, name) : _names.Make(sentence, number, name));
            foreach (var part in names.Nested.Within(sentence, name)) drafts.Add(part.Type == EntityType.Other ? _names.MakeOther(sentence, number, part, isNested: true) : _names.MakePart(sentence, number, part));
        }

        var taken = new bool[sentence.Count];
        for (var at = from; at < drafts.Count; at++) taken.AsSpan(drafts[at].First, drafts[at].End - drafts[at].First).Fill(true);
        for (var word = 0; word < sentence.Count; word++)
            if ((taken[word] ? null : PronounDrafts.Honour(sentence, number, word) ?? _nominals.Make(sentence, number, word, inName) ?? pronouns.Make(sentence, number, word, names.IsGuess) ?? (names.Nested.Before(sentence, word) is { } part ? _names.MakeOther(sentence, number, part) : null)) is { } draft) drafts.Add(draft);
        AddPairs(sentence, number, drafts, from);
        drafts.Sort(from, drafts.Count - from, Comparer<Draft>.Create((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Head.CompareTo(b.Head)));
    }

    /// <summary>Phrases joined by "and" as one more mention each time.</summary>
    private static void AddPairs(Sentence sentence, int number, List<Draft> drafts, int from)
    {
        for (int at = from, end = drafts.Count; at < end; at++)
        {
            var first = drafts[at];
            if (sentence.Child(first.Head, Deprel.Conj) is not (>= 0 and var second) || drafts.FindIndex(from, end - from, draft => draft.Head == second) is not (>= 0 and var other)) continue;
            if (drafts[other].First < first.End) continue;
            var last = Last(sentence, first, drafts.GetRange(from, end - from)) ?? drafts[other];
            drafts.Add(new Draft
            {
                Sentence = number, Head = first.Head, First = first.First, End = last.End, Kind = MentionKind.Nominal, Type = EntityType.Other,
                IsThing = true, IsPair = true, IsPlural = true, PairType = IsEither(sentence, second) ? null : last == drafts[other] ? PairType(sentence, first, last) : EntityType.Per,
            });
        }
    }

    /// <summary>"Omar or Sela", "neither Omar nor I": not both.</summary>
    private static bool IsEither(Sentence sentence, int second) => sentence.Child(second, Deprel.Cc) is >= 0 and var word && sentence.Lemma(word) is "or" or "nor";

    /// <summary>The last of three persons and more ("Sela, Omar and I"), or null.</summary>
    private static Draft? Last(Sentence sentence, Draft first, List<Draft> drafts)
    {
        if (!IsPerson(first)) return null;
        Draft? last = null;
        foreach (var child in sentence.Children(first.Head))
        {
            if (sentence.Deprel(child) != Deprel.Conj || child < first.End) continue;
            if (drafts.Find(draft => draft.Head == child && !draft.IsPair) is not { } next || !(IsPerson(next) || IsKin(sentence, next))) return null;
            last = next;
        }

        return last;
    }

    private static bool IsPerson(Draft draft) => draft is { IsName: true, Type: EntityType.Per } or { Pronoun: { Person: 1, IsPlural: false } };

    private static EntityType? PairType(Sentence sentence, Draft first, Draft second)
    {
        if (IsPerson(first) && (IsPerson(second) || IsKin(sentence, second)) && AreNext(sentence, first.End, second.First)) return EntityType.Per;
        return first.IsName && second.IsName && first.Type == second.Type && AreNext(sentence, first.End, second.First) ? first.Type : null;
    }

    /// <summary>"His wife", which mostly has a name behind it.</summary>
    private static bool IsKin(Sentence sentence, Draft draft) =>
        draft is { Kind: MentionKind.Nominal, Type: EntityType.Per, IsPlural: false } && sentence.Child(draft.Head, Deprel.NmodPoss) is >= 0 and var owner && sentence.Upos(owner) == Upos.PRON;

    /// <summary>Whether nothing but "and" lies between, an article and an age.</summary>
    private static bool AreNext(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) is not (Upos.CCONJ or Upos.NUM or Upos.PUNCT or Upos.DET)) return false;
        return true;
    }
}
