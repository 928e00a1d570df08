namespace Hearsay.Study;

/// <summary>Whether an actor shows its position by what it says or by what it does (PLOVER: verbal and material quad classes).</summary>
public enum Channel : byte
{
    Word, Deed,
}
