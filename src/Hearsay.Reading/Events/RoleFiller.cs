using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>Finds who did it and to whom: first where the entry says, then in the usual places.</summary>
internal sealed class RoleFiller(ActorFinder actors, ClauseReader clauses, EventLexicon lexicon, EventMatcher matcher)
{
    private const int Depth = 3; // complements inside complements

    private static readonly Role[] UsualTargets = Role.ParseAll("obj,iobj,against|on|upon,to|with|toward|towards,from,at|over|into,for|of|about|by,comp,adjunct");
    private static readonly Role[] UsualNounSources = Role.ParseAll("owner,by,from,mod");
    private static readonly string[] In = ["in", "at", "near", "on", "outside", "across", "inside"];
    private static readonly string[] Between = ["between", "among"];

    public List<ActorRef> Sources(TextView view, EventEntry entry, Clause clause)
    {
        var found = new List<ActorRef>();
        Fill(view, entry.Source, clause, found, Depth);
        if (found.Count == 0 && clause.Noun >= 0) Fill(view, UsualNounSources, clause, found, Depth);
        if (found.Count == 0 && clause.Noun >= 0) actors.Collect(view, Prepositional.Find(clause.Sentence, clause.Noun, Between), found);
        return found;
    }

    public List<ActorRef> Targets(TextView view, EventEntry entry, Clause clause, List<ActorRef> sources) =>
        Targets(view, entry, clause, sources, Depth);

    /// <summary>Where it happened, when the text says.</summary>
    public ActorRef? Place(TextView view, Clause clause)
    {
        var found = new List<ActorRef>();
        foreach (var preposition in In)
        {
            var word = clause.Oblique([preposition]);
            if (word < 0 || !IsPlace(view, word)) continue;
            actors.Collect(view, word, found);
            if (found.Count > 0) return found[0];
        }

        return null;
    }

    private List<ActorRef> Targets(TextView view, EventEntry? entry, Clause clause, List<ActorRef> sources, int depth)
    {
        var found = new List<ActorRef>();
        if (entry is not null) Fill(view, entry.Target, clause, found, depth);
        Remove(sources, found);
        if (found.Count > 0 || (entry is { Target.Count: 1 } && entry.Target[0] == Role.Nowhere)) return found;
        foreach (var role in UsualTargets)
        {
            FillOne(view, role, clause, found, depth);
            Remove(sources, found);
            if (found.Count > 0) return found;
        }

        return found;
    }

    private void Fill(TextView view, IReadOnlyList<Role> roles, Clause clause, List<ActorRef> found, int depth)
    {
        foreach (var role in roles)
        {
            FillOne(view, role, clause, found, depth);
            if (found.Count > 0) return;
        }
    }

    private void FillOne(TextView view, Role role, Clause clause, List<ActorRef> found, int depth)
    {
        if (role.Slot is Slot.Complement or Slot.Infinitive or Slot.Adjunct) FillFromClause(view, SlotReader.Word(clause, role), found, depth);
        else if (role.Slot == Slot.Modifier) FillFromModifier(view, clause, found);
        else actors.Collect(view, SlotReader.Word(clause, role), found);
    }

    private void FillFromModifier(TextView view, Clause clause, List<ActorRef> found)
    {
        foreach (var child in clause.Sentence.Children(clause.Deed))
            if (child < clause.Deed && clause.Sentence.Deprel(child) is Deprel.Amod or Deprel.Compound or Deprel.Nmod && SharedHead.IsNationality(view, child))
                actors.Collect(view, child, found);
    }

    /// <summary>The target of what was agreed, refused, threatened or demanded.</summary>
    private void FillFromClause(TextView view, int word, List<ActorRef> found, int depth)
    {
        if (word < 0 || depth == 0) return;
        var inner = clauses.Read(view.Sentence, word);
        var entry = matcher.Match(view, lexicon.Predicates(inner.Lemma), inner);
        found.AddRange(Targets(view, entry, inner, [], depth - 1));
    }

    private static bool IsPlace(TextView view, int word) =>
        view.Index.HeadedBy(view.Number, word) is { } mention ? mention.Type == EntityType.Loc : view.Sentence.Upos(word) == Upos.PROPN;

    private static void Remove(List<ActorRef> sources, List<ActorRef> found)
    {
        for (var at = found.Count - 1; at >= 0; at--)
            foreach (var source in sources)
                if (found[at].Span.Overlaps(source.Span) || (source.Actor is not null && source.Actor == found[at].Actor))
                {
                    found.RemoveAt(at);
                    break;
                }
    }
}
