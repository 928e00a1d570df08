namespace Hearsay.Core;

/// <summary>The sixteen event types of PLOVER 2.0, in the order of its quad classes.</summary>
public enum EventType : byte
{
    Agree, Consult, Support, Concede, // verbal cooperation
    Cooperate, Aid, Retreat, // material cooperation
    Request, Accuse, Reject, Threaten, // verbal conflict
    Protest, Sanction, Mobilize, Coerce, Assault, // material conflict
}
