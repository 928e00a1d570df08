using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// "The once loyal partner had become an opponent": a tie that turned, of whom the sentence says neither. They are the two of whom one last did
/// something to the other, by name, in the sentences just before.
/// </summary>
internal sealed class TurnedPartners(TieLexicon lexicon, ActorFinder actors, ClauseReader clauses, WordSet becoming)
{
    private const int Sentences = 4; // before it, in which the two are looked for
    private const double Confidence = 0.6;

    private static readonly string[] Owner = ["of", "to", "with", "for"];
    private static readonly string[] Into = ["into", "to"];

    /// <param name="views">Of the whole text.</param>
    public Tie? Read(TextView[] views, int number)
    {
        var sentence = views[number].Sentence;
        for (var word = 1; word < sentence.Count; word++)
        {
            if (!IsUnowned(sentence, word) || sentence.Child(word, Deprel.Det) is not (>= 0 and var article) || !sentence.Form(article).Equals("the", StringComparison.OrdinalIgnoreCase)) continue;
            if (MutualTie(sentence, word) is { } before && Result(sentence, word) is >= 0 and var result && MutualTie(sentence, result) is { } after && after.Sign == -before.Sign && Pair(views, number) is var (from, to))
                return new Tie(after.Type, from, to, after.Sign, TieChange.Turns, sentence[result].Span, Confidence);
        }

        return null;
    }

    private TieEntry? MutualTie(Sentence sentence, int noun) =>
        sentence.Upos(noun) == Upos.NOUN && lexicon.Nouns(sentence.Lemma(noun)) is { IsEmpty: false } entries && entries[0] is { Type: TieType.Ally or TieType.Rival, Frame.Requirements.Count: 0 } entry ? entry : null;

    private static bool IsUnowned(Sentence sentence, int noun) => sentence.Child(noun, Deprel.NmodPoss) < 0 && Prepositional.Find(sentence, noun, Owner) < 0;

    /// <summary>What the subject became; -1 where nothing, or not for sure.</summary>
    private int Result(Sentence sentence, int subject)
    {
        var verb = sentence.Deprel(subject) == Deprel.Nsubj ? sentence.Head(subject) : -1;
        if (verb < 0 || !becoming.Contains(sentence.Lemma(verb)) || clauses.Read(sentence, verb) is not { IsNegated: false, Modality: Modality.Fact }) return -1;
        var result = sentence.Child(verb, Deprel.Xcomp) is >= 0 and var noun ? noun : Prepositional.Find(sentence, verb, Into);
        return result >= 0 && IsUnowned(sentence, result) ? result : -1;
    }

    private (ActorRef, ActorRef)? Pair(TextView[] views, int number)
    {
        for (var at = number - 1; at >= Math.Max(0, number - Sentences); at--)
            for (var word = views[at].Sentence.Count - 1; word >= 0; word--)
            {
                if (views[at].Sentence.Upos(word) != Upos.VERB || clauses.Read(views[at].Sentence, word) is not { Subject: >= 0, Object: >= 0, IsNegated: false } clause) continue;
                if (Named(views[at], clause.Subject) is { } doer && Named(views[at], clause.Object) is { } other && doer.Actor != other.Actor) return (doer, other);
            }

        return null;
    }

    private ActorRef? Named(TextView view, int word)
    {
        var found = new List<ActorRef>();
        actors.Collect(view, word, found);
        return found is [{ Actor: { } id, Type: EntityType.Per or EntityType.Org } only] && view.Index.Actor(id) is { Names.Count: > 0 } ? only : null;
    }
}
