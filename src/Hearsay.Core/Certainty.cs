namespace Hearsay.Core;

/// <summary>How sure the voice is (FactBank: Saurí and Pustejovsky 2009, certain, probable, possible).</summary>
public enum Certainty : byte
{
    Certain, Probable, Possible,
}
