using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// What modality and negation make of an event, after the PLOVER manual: a promise to help is AGREE, a promise to attack THREATEN,
/// what one will not do REJECT; what did not happen or only might is no event.
/// </summary>
internal static class Outlook
{
    /// <summary>The type the clause really tells; null when it tells of no event.</summary>
    public static EventType? Apply(EventType type, Clause clause, Mood mood)
    {
        var modality = clause.Modality != Modality.Fact ? clause.Modality : mood.Modality;
        var isNegated = clause.IsNegated != mood.IsNegated;
        return modality switch
        {
            Modality.Fact => isNegated ? null : type,
            Modality.Future => ToCome(type, isNegated, clause.Condition),
            Modality.Conditional => Conditional(type, isNegated, clause.Condition, mood),
            _ => null,
        };
    }

    private static EventType? Conditional(EventType type, bool isNegated, Condition condition, Mood mood)
    {
        if (condition == Condition.Unless) return EventType.Threaten;
        if (condition == Condition.If || mood.Reporter < 0) return null;
        return ToCome(type, isNegated, condition);
    }

    private static EventType? ToCome(EventType type, bool isNegated, Condition condition)
    {
        if (isNegated) return IsCooperation(type) || type == EventType.Mobilize ? EventType.Reject : null;
        if (condition == Condition.Unless) return EventType.Threaten;
        return type switch
        {
            EventType.Consult or EventType.Support or EventType.Concede or EventType.Cooperate or EventType.Aid or EventType.Retreat => EventType.Agree,
            EventType.Sanction or EventType.Coerce or EventType.Assault or EventType.Protest or EventType.Mobilize => EventType.Threaten,
            _ => type,
        };
    }

    private static bool IsCooperation(EventType type) => type <= EventType.Retreat;
}
