using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// What modality and negation make of an event, after the PLOVER manual: a promise to help is AGREE, a promise to attack THREATEN,
/// what one will not do REJECT. Where no type says it alone, an auxiliary does: what did not happen, only might, or should.
/// </summary>
internal static class Outlook
{
    /// <summary>What the clause really tells.</summary>
    public static Told Apply(EventType type, Clause clause, Mood mood)
    {
        var modality = clause.Modality != Modality.Fact ? clause.Modality : mood.Modality;
        var isNegated = clause.IsNegated != mood.IsNegated;
        if (mood.IsWarned && !isNegated && modality is Modality.Future or Modality.Conditional && type >= EventType.Sanction && IsOwnDeed(clause)) return new Told(EventType.Threaten);
        if (isNegated && modality == Modality.Fact && IsCooperation(type) && IsRefusal(clause)) return new Told(EventType.Reject);
        if (isNegated && modality == Modality.Fact && IsCooperation(type) && IsPolicy(clause)) return new Told(EventType.Reject);
        if (mood.IsDemanded) return With(new Told(type, Auxiliary.Demanded), isNegated);
        var told = modality switch
        {
            Modality.Fact => new Told(type, isNegated ? Auxiliary.Negation : Auxiliary.None),
            Modality.Future => ToCome(type, isNegated, clause.Condition),
            Modality.Conditional => Conditional(type, isNegated, clause, mood),
            Modality.Necessary when clause.Condition != Condition.None => With(new Told(type, Auxiliary.Demanded | Auxiliary.Hypothetical), isNegated), // "If they fail, he must go"
            Modality.Necessary => With(new Told(type, Auxiliary.Demanded), isNegated),
            _ => With(new Told(type, Auxiliary.Hypothetical), isNegated),
        };
        return mood.IsSupposed ? told with { Auxiliary = told.Auxiliary | Auxiliary.Hypothetical } : told;
    }

    /// <summary>"The minister said he would go" tells what is to come; in a quotation or by itself "would" only supposes.</summary>
    private static Told Conditional(EventType type, bool isNegated, Clause clause, Mood mood)
    {
        var condition = clause.Condition;
        if (condition == Condition.Unless) return new Told(EventType.Threaten);
        if (isNegated && condition == Condition.None && IsCooperation(type) && !IsQuoted(clause)) return new Told(EventType.Reject); // "would not receive the envoy"
        if (condition == Condition.If || mood.Reporter < 0 || IsQuoted(clause)) return With(new Told(type, Auxiliary.Hypothetical), isNegated);
        return ToCome(type, isNegated, condition);
    }

    /// <summary>"warned that it would close the border": what others will do is no threat.</summary>
    private static bool IsOwnDeed(Clause clause) => clause.Subject >= 0 && clause.Sentence.Upos(clause.Subject) == Upos.PRON && !clause.IsPassive;

    /// <summary>"decided not to let the envoy in".</summary>
    private static bool IsRefusal(Clause clause) =>
        clause.Sentence.Deprel(clause.Word) == Deprel.Xcomp && clause.Sentence.Lemma(clause.Sentence.Head(clause.Word)) is "decide" or "vote" or "choose" or "opt" or "resolve";

    /// <summary>"“We do not negotiate with terrorists”": what one says one does not do is a refusal.</summary>
    private static bool IsPolicy(Clause clause) =>
        clause.Subject >= 0 && clause.Sentence.Lemma(clause.Subject).ToLowerInvariant() is "we" or "i" && clause.Sentence.Xpos(clause.Word) == "VB"
        && clause.Sentence.Child(clause.Word, Deprel.Aux) is >= 0 and var auxiliary && clause.Sentence.Xpos(auxiliary) == "VBP" && IsQuoted(clause);

    private static bool IsQuoted(Clause clause)
    {
        var isOpen = false;
        for (var word = 0; word < clause.Word; word++)
            isOpen = clause.Sentence.Form(word) switch { "“" or "``" => true, "”" or "''" => false, "\"" => !isOpen, _ => isOpen };
        return isOpen;
    }

    private static Told ToCome(EventType type, bool isNegated, Condition condition)
    {
        if (isNegated) return IsCooperation(type) || type == EventType.Mobilize ? new Told(EventType.Reject) : new Told(type, Auxiliary.Future | Auxiliary.Negation);
        if (condition == Condition.Unless) return new Told(EventType.Threaten);
        return type switch
        {
            EventType.Consult or EventType.Support or EventType.Concede or EventType.Cooperate or EventType.Aid or EventType.Retreat => new Told(EventType.Agree),
            EventType.Sanction or EventType.Coerce or EventType.Assault or EventType.Protest or EventType.Mobilize => new Told(EventType.Threaten),
            _ => new Told(type, Auxiliary.Future),
        };
    }

    private static Told With(Told told, bool isNegated) => isNegated ? told with { Auxiliary = told.Auxiliary | Auxiliary.Negation } : told;

    private static bool IsCooperation(EventType type) => type <= EventType.Retreat;
}
