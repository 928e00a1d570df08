namespace Hearsay.Study.Discrepancies;

/// <summary>What befalls persons: death, a wound, arrest.</summary>
[Flags]
internal enum Fates : byte
{
    None = 0, Death = 1, Wound = 2, Arrest = 4,
}
