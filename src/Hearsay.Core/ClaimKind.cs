namespace Hearsay.Core;

public enum ClaimKind : byte
{
    Event, Statement, Relation, Quantity,
}
