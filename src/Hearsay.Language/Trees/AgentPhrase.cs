using Hearsay.Core;
using Hearsay.Language.Tags;

namespace Hearsay.Language.Trees;

/// <summary>
/// Only the passive has an agent. One that hangs on an infinitive under a passive is that one's ("was asked to mediate by both generals");
/// one right behind the object of an active verb belongs to the object ("rejected claims by the rebels"). What hangs on an infinitive is no
/// preposition of it but a conjunction ("due to travel").
/// </summary>
internal sealed class AgentPhrase
{
    private readonly TagInventory _inventory;
    private readonly int _participle, _base;

    public AgentPhrase(TagInventory inventory)
    {
        var tags = inventory.Index();
        (_inventory, _participle, _base) = (inventory, tags[(Upos.VERB, "VBN")], tags[(Upos.VERB, "VB")]);
    }

    /// <summary>Mends one sentence; all spans are as long as it.</summary>
    /// <param name="heads">Words of the sentence; -1 for its root.</param>
    public void Mend(ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        for (var word = 1; word < heads.Length; word++)
        {
            if (heads[word] is not (>= 0 and var verb) || _inventory.Upos(tags[verb]) != Upos.VERB) continue;
            if (deprels[word] == Deprel.Case && tags[verb] == _base) deprels[word] = Deprel.Mark;
            else if (deprels[word] == Deprel.OblAgent && verb < word && tags[verb] != _participle) MendAgent(word, verb, tags, heads, deprels);
        }
    }

    private void MendAgent(int agent, int verb, ReadOnlySpan<byte> tags, Span<short> heads, Span<Deprel> deprels)
    {
        if (deprels[verb] == Deprel.Xcomp && heads[verb] is >= 0 and var passive && tags[passive] == _participle && Dependents.HasBefore(passive, Deprel.NsubjPass, heads, deprels))
        {
            heads[agent] = passive;
            return;
        }

        var first = agent;
        while (first > 0 && heads[first - 1] == agent) first--;
        if (first > 0 && heads[first - 1] == verb && deprels[first - 1] == Deprel.Obj) (heads[agent], deprels[agent]) = ((short)(first - 1), Deprel.Nmod);
    }
}
