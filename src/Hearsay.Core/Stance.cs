namespace Hearsay.Core;

/// <summary>How a voice stands to what it is quoted with. A voice that only passes on what another said relays.</summary>
public enum Stance : byte
{
    Asserts, Denies, Doubts, Relays,
}
