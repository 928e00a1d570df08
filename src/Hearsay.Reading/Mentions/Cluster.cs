using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Mentions held to stand for one actor, in text order, with what they say of it together.</summary>
internal sealed class Cluster
{
    public Cluster(Draft first)
    {
        Drafts = [first];
        Gender = first.Gender;
    }

    public List<Draft> Drafts { get; private set; }

    public char Gender { get; private set; }

    public Draft First => Drafts[0];

    /// <summary>Type of the first mention that is no pronoun; Other when all are.</summary>
    public EntityType Type => Drafts.FirstOrDefault(draft => draft.Kind != MentionKind.Pronoun)?.Type ?? EntityType.Other;

    public bool HasName => Drafts.Any(draft => draft.IsName);

    public bool IsPerson => Type == EntityType.Per;

    /// <summary>Whether the cluster may be called "they": a plural, or a group of people.</summary>
    public bool IsMany => Drafts.Any(draft => draft.IsPlural && draft.Kind != MentionKind.Pronoun) || Type is EntityType.Org or EntityType.Nat;

    /// <summary>Whether both may be one: no two genders, no person with a group.</summary>
    public bool Agrees(Cluster other)
    {
        if (Gender != '-' && other.Gender != '-' && Gender != other.Gender) return false;
        return Type == EntityType.Other || other.Type == EntityType.Other || IsPerson == other.IsPerson;
    }

    public void Take(Cluster other)
    {
        if (Gender == '-') Gender = other.Gender;
        Drafts = [.. Drafts.Concat(other.Drafts).OrderBy(draft => draft.Index)];
    }
}
