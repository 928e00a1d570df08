namespace Hearsay.Core;

/// <summary>What a name stands for: a person, an organisation, a place, a people, faith or nation, or something else.</summary>
public enum EntityType : byte
{
    Other, Per, Org, Loc, Nat,
}
