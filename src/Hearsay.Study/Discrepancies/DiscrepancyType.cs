namespace Hearsay.Study.Discrepancies;

/// <summary>In what two claims cannot both hold.</summary>
public enum DiscrepancyType : byte
{
    Polarity, Value, Time, Doer, Place,
}
