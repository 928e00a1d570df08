using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>"was shot and wounded", "condemned and denounced the raid": one deed told by two verbs of a sentence is one event.</summary>
internal static class Repetitions
{
    /// <summary>The events, of those that tell the same only the one that tells most.</summary>
    public static List<Event> Folded(List<Event> events)
    {
        for (var later = events.Count - 1; later > 0; later--)
            for (var earlier = 0; earlier < later; earlier++)
                if (IsSame(events[earlier], events[later]))
                {
                    if (Fullness(events[later]) > Fullness(events[earlier])) events[earlier] = events[later];
                    events.RemoveAt(later);
                    break;
                }

        return events;
    }

    private static bool IsSame(Event one, Event other) =>
        one.Type == other.Type && one.Auxiliary == other.Auxiliary && one.Charge == other.Charge && one.Target.Count > 0 && HasSpans(one.Target, other.Target)
        && (one.Source.Count == 0 || other.Source.Count == 0 || HasSpans(one.Source, other.Source)) && (one.Mode is null || other.Mode is null || one.Mode == other.Mode);

    private static bool HasSpans(IReadOnlyList<ActorRef> some, IReadOnlyList<ActorRef> others)
    {
        if (some.Count != others.Count) return false;
        for (var at = 0; at < some.Count; at++)
            if (some[at].Span != others[at].Span) return false;
        return true;
    }

    private static int Fullness(Event told) => (told.Source.Count > 0 ? 2 : 0) + (told.Mode is null ? 0 : 1);
}
