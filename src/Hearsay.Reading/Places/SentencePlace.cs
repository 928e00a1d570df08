using Hearsay.Core;
using Hearsay.Reading.Events;

namespace Hearsay.Reading.Places;

/// <summary>
/// The place that a sentence names for a deed whose own clause names none: with those it is done to ("killed two protesters in Basra"),
/// in the clause above ("In Basra, crowds gathered as police fired"), by "where" ("Basra, where police fired"), or as what was attacked.
/// </summary>
internal static class SentencePlace
{
    private const int Steps = 6; // from the deed up its sentence
    private const int Depth = 3; // phrases inside phrases: "at a checkpoint on a road near Mosul"

    private static readonly string[] Where = ["in", "at", "near", "outside", "above", "across", "inside", "around", "through", "throughout", "on"];

    /// <param name="isOnTheGround">Whether the deed is done somewhere; else only its own phrase is looked at.</param>
    public static TextSpan? Of(Event told, bool isOnTheGround, (Sentence Sentence, int Number) where, NamedPlaces named)
    {
        if (!isOnTheGround || where.Sentence.WordAt(told.Trigger.Start) is not (>= 0 and var deed)) return null;
        if (told is { Type: EventType.Consult, Mode: "visit" } && Target(told, named) is { } visited) return visited;
        if (told.Type == EventType.Consult && where.Sentence.Child(deed, Deprel.Obj) >= 0) return null; // "discussed the crisis in Syria"
        return Target(told, named) ?? Above(where, deed, named) ?? WithThem(told, where, named);
    }

    /// <summary>"shelled Harven", "entered the town": what is attacked or held is where; a state that is attacked is not.</summary>
    private static TextSpan? Target(Event told, NamedPlaces named)
    {
        foreach (var target in told.Target)
            if (target.Type == EntityType.Loc && named.IsInState(target.Span)) return target.Span;
        return null;
    }

    /// <summary>"two protesters in Basra were killed": the place hangs on whom it is done to.</summary>
    private static TextSpan? WithThem(Event told, (Sentence Sentence, int Number) where, NamedPlaces named)
    {
        foreach (var actor in told.Target.Concat(told.Source))
        {
            if (!where.Sentence.Span.Contains(actor.Span)) continue;
            for (var word = 0; word < where.Sentence.Count; word++)
                if (actor.Span.Contains(where.Sentence[word].Span) && (Hung(where, word, named) ?? Among(where, word, named)) is { } place) return place;
        }

        return null;
    }

    /// <summary>"troops of the mission in Mali".</summary>
    private static TextSpan? Among((Sentence Sentence, int Number) where, int word, NamedPlaces named)
    {
        foreach (var child in where.Sentence.Children(word))
            if (child > word && where.Sentence.Deprel(child) == Deprel.Nmod && Hung(where, child, named, depth: 0) is { } place) return place;
        return null;
    }

    private static TextSpan? Above((Sentence Sentence, int Number) where, int deed, NamedPlaces named)
    {
        var at = deed;
        for (var step = 0; at >= 0 && step < Steps; step++)
        {
            if (Hung(where, at, named) is { } place) return place;
            if (IsWhere(where.Sentence, at) && named.HeadedBy(where.Number, where.Sentence.Head(at)) is { } town) return town.Span;
            if (!GoesUp(where.Sentence, at)) return null;
            at = where.Sentence.Head(at);
        }

        return null;
    }

    /// <summary>"the town of Harven, where police fired".</summary>
    private static bool IsWhere(Sentence sentence, int verb)
    {
        if (sentence.Deprel(verb) is not (Deprel.AclRelcl or Deprel.Acl or Deprel.AdvclRelcl)) return false;
        foreach (var child in sentence.Children(verb))
            if (child < verb && sentence.Lemma(child) == "where") return true;
        return false;
    }

    /// <summary>What is said, wished or supposed stands elsewhere than the saying; what came before or after, perhaps too.</summary>
    private static bool GoesUp(Sentence sentence, int word) => sentence.Deprel(word) switch
    {
        Deprel.Ccomp or Deprel.Parataxis or Deprel.Csubj or Deprel.Root => false,
        Deprel.Advcl => IsOfOneTime(sentence, word),
        _ => sentence.Head(word) >= 0,
    };

    private static bool IsOfOneTime(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (child < verb && sentence.Deprel(child) is Deprel.Mark or Deprel.Case or Deprel.Advmod && sentence.Upos(child) is Upos.SCONJ or Upos.ADP) return sentence.Lemma(child) is "as" or "while" or "when" or "during";
        return sentence.Xpos(verb) == "VBG";
    }

    /// <summary>The place that a phrase under the word names, or one inside it: "at a checkpoint near Mosul".</summary>
    private static TextSpan? Hung((Sentence Sentence, int Number) where, int word, NamedPlaces named, int depth = Depth)
    {
        foreach (var preposition in Where)
        {
            if (Prepositional.Find(where.Sentence, word, [preposition]) is not (>= 0 and var phrase)) continue;
            if (named.HeadedBy(where.Number, phrase) is { } place) return place.Span;
            if (depth > 0 && where.Sentence.Upos(phrase) is Upos.NOUN or Upos.PROPN && Inside(where, phrase, named, depth - 1) is { } inner) return inner;
        }

        return null;
    }

    private static TextSpan? Inside((Sentence Sentence, int Number) where, int noun, NamedPlaces named, int depth)
    {
        if (Hung(where, noun, named, depth) is { } place) return place;
        foreach (var child in where.Sentence.Children(noun))
            if (child > noun && named.IsOfPlace(where.Sentence.Lemma(noun)) && where.Sentence.Deprel(child) == Deprel.Nmod && Prepositional.IsLedBy(where.Sentence, child, "of"))
                return named.HeadedBy(where.Number, child)?.Span ?? (depth > 0 ? Inside(where, child, named, depth - 1) : null);
        return null;
    }
}
