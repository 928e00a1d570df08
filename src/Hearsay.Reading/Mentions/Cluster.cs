using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>Mentions held to stand for one actor, in text order, with what they say of it together.</summary>
internal sealed class Cluster
{
    private readonly List<Draft> _drafts;
    private Draft? _lead; // the first that is no pronoun
    private bool _isPlural;
    private bool _isSorted = true;

    public Cluster(Draft first)
    {
        _drafts = [first];
        First = first;
        Subtype = first.Subtype;
        Gender = first.Gender;
        HasName = first.IsName;
        if (first.Kind == MentionKind.Pronoun) return;
        (_lead, _isPlural) = (first, first.IsPlural);
    }

    public IReadOnlyList<Draft> Drafts
    {
        get
        {
            if (!_isSorted) _drafts.Sort(static (left, right) => left.Index.CompareTo(right.Index));
            _isSorted = true;
            return _drafts;
        }
    }

    public int Count => _drafts.Count;

    public char Gender { get; private set; }

    public Draft First { get; private set; }

    /// <summary>What one of the mentions says of the kind, or null.</summary>
    public string? Subtype { get; private set; }

    /// <summary>Type of the first mention that is no pronoun; Other when all are.</summary>
    public EntityType Type => _lead?.Type ?? EntityType.Other;

    /// <summary>Whether only pronouns are known of it.</summary>
    public bool IsBare => _lead is null;

    /// <summary>Whether it is something that does not act: kept only so that no pronoun is torn away from it.</summary>
    public bool IsThing => _lead is { IsThing: true };

    public bool HasName { get; private set; }

    public bool IsPerson => Type == EntityType.Per;

    /// <summary>Whether its type is the tagger's guess alone, about one or two words: somebody's name may have been taken for a firm's or a town's. Not so what is called a firm in so many words.</summary>
    public bool IsDoubtful => HasName && Type is EntityType.Org or EntityType.Loc && _drafts.TrueForAll(draft => draft.IsName ? draft.IsUncertain : draft is not { Kind: MentionKind.Nominal, Type: EntityType.Org, Role.Length: > 0 });

    /// <summary>Whether the cluster may be called "they": a plural, or a group of people.</summary>
    public bool IsMany => _isPlural || Type is EntityType.Org or EntityType.Nat;

    /// <summary>Whether both may be one: no two genders, no person with a group.</summary>
    public bool Agrees(Cluster other)
    {
        if (Gender != '-' && other.Gender != '-' && Gender != other.Gender) return false;
        return IsBare || other.IsBare || (IsThing == other.IsThing && IsPerson == other.IsPerson);
    }

    /// <summary>Takes a gender to be right while none is known.</summary>
    public void Suppose(char gender)
    {
        if (Gender == '-') Gender = gender;
    }

    /// <summary>What was taken for a thing, a firm or a town is a person after all: somebody called it "he".</summary>
    public void BecomePerson()
    {
        foreach (var draft in _drafts)
        {
            if (!draft.IsThing && !draft.IsUncertain) continue;
            if (draft.IsUncertain) draft.Subtype = null;
            (draft.IsThing, draft.Type) = (false, EntityType.Per);
            if (draft.Name.Length > 0) draft.Kind = MentionKind.Name;
            HasName |= draft.IsName;
        }

        if (_lead is { Type: EntityType.Per }) Subtype = _drafts.Select(draft => draft.Subtype).FirstOrDefault(subtype => subtype is not null);
    }

    public void Take(Cluster other)
    {
        if (Gender == '-') Gender = other.Gender;
        HasName |= other.HasName;
        _isPlural |= other._isPlural;
        if (_lead is null || (other._lead is not null && other._lead.Index < _lead.Index)) _lead = other._lead;
        Subtype ??= other.Subtype;
        if (other.First.Index < First.Index) First = other.First;
        _isSorted &= other._isSorted && other.First.Index > _drafts[^1].Index;
        _drafts.AddRange(other._drafts);
    }
}
