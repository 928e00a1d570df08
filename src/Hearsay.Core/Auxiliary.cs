namespace Hearsay.Core;

/// <summary>Modality of an event (PLOVER 2.0 auxiliaries, and demanded).</summary>
[Flags]
public enum Auxiliary : byte
{
    None = 0,
    Negation = 1,
    Future = 2,
    Hypothetical = 4,
    Historical = 8,
    Demanded = 16,
}
