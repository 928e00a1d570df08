using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>
/// Lets all bearers of one written name vote on whether it is a person's: where nearly all texts take a name for a place, the one
/// that takes it for a person is wrong. Below three votes each keeps its own.
/// </summary>
internal sealed class TypeVote
{
    private const int FewestVotes = 3;
    private const double Majority = 2.0 / 3;
    private readonly Dictionary<(string? Scope, string Name), int[]> _votes = []; // [type + 1], 0 for unknown

    public TypeVote(IReadOnlyList<ActorName> names)
    {
        foreach (var name in names)
        {
            var key = (name.Scope, NameFolding.Fold(name.Name));
            if (!_votes.TryGetValue(key, out var votes)) _votes.Add(key, votes = new int[Enum.GetValues<EntityType>().Length + 1]);
            votes[Slot(name.Type)]++;
        }
    }

    /// <summary>The type to compare the name under.</summary>
    public EntityType? TypeOf(ActorName name)
    {
        var votes = _votes[(name.Scope, NameFolding.Fold(name.Name))];
        var all = votes.Sum();
        var persons = votes[Slot(EntityType.Per)];
        var isPerson = name.Type == EntityType.Per;
        if (all < FewestVotes) return name.Type;
        if (!isPerson && persons >= Majority * all) return EntityType.Per;
        if (isPerson && all - persons >= Majority * all) return Commonest(votes);
        return name.Type;
    }

    private static int Slot(EntityType? type) => type is { } known ? (int)known + 1 : 0;

    private static EntityType? Commonest(int[] votes)
    {
        var best = 0;
        for (var slot = 1; slot < votes.Length; slot++)
            if (slot != Slot(EntityType.Per) && votes[slot] > votes[best]) best = slot;
        return best == 0 ? null : (EntityType)(best - 1);
    }
}
