namespace Hearsay.Core;

/// <summary>Relations asserted in so many words; from X to Y reads "X is a(n) ... of/to Y", for office "X holds office in Y".</summary>
public enum TieType : byte
{
    Ally, Rival, LeaderOf, MemberOf, Founded, OffshootOf, Family, Office, Supports, Opposes,
}
