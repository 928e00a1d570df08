using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>Who stands in a sentence's tree where whoever holds seats stands.</summary>
internal static class SeatSubjects
{
    private const int Highest = 5; // steps from a number up to its verb

    /// <summary>Seats are the subject of a passive ("eight seats are held by the movement", "13 were shared out among the small lists").</summary>
    /// <param name="number">Index of the number's word.</param>
    /// <param name="giver">Who holds them by the verb; -1 where the sentence does not say.</param>
    public static bool ArePassive(Sentence sentence, int number, out int giver)
    {
        giver = -1;
        if (number < 0) return false;
        var noun = sentence.Deprel(number) == Deprel.Nummod ? sentence.Head(number) : number;
        if (noun < 0 || sentence.Deprel(noun) != Deprel.NsubjPass || sentence.Head(noun) is not (>= 0 and var verb)) return false;
        foreach (var child in sentence.Children(verb))
            if (child > verb && giver < 0 && sentence.Deprel(child) is Deprel.Obl or Deprel.OblAgent && sentence.Child(child, Deprel.Case) is >= 0 and var sign && sentence.Lemma(sign) is "by" or "to" or "for") giver = child;
        return true;
    }

    /// <summary>Those joined at the subject of the verb above a number, in the order of the text; of a class and its members the members.</summary>
    public static IReadOnlyList<int> Of(Sentence sentence, int number)
    {
        for (int at = number, steps = 0; at >= 0 && steps < Highest; at = sentence.Head(at), steps++)
        {
            if (sentence.Upos(at) != Upos.VERB || sentence.Child(at, Deprel.Nsubj) is not (>= 0 and var subject)) continue;
            int[] joined = [.. Joined(sentence, subject).Order()];
            var isClass = sentence.Upos(subject) == Upos.NOUN && joined.Length > 1 && sentence.Child(joined[1], Deprel.Cc) < 0; // "its partners, the league and the front": no "and" before the first
            return isClass ? joined[1..] : joined;
        }

        return [];
    }

    /// <summary>A word with all that is joined to it or stands in apposition to it, however deep.</summary>
    private static IEnumerable<int> Joined(Sentence sentence, int first) =>
        sentence.Children(first).ToArray().Where(child => child > first && sentence.Deprel(child) is Deprel.Conj or Deprel.Appos).SelectMany(child => Joined(sentence, child)).Prepend(first);
}
