namespace Hearsay.Study.Seats;

/// <summary>What is wrong with the sum of a list of seats (DEFINITIONS, "Parts with one whole").</summary>
public enum SeatFlaw : byte
{
    /// <summary>The parts make the whole, the list does not claim to be complete, or no whole is known.</summary>
    None,

    /// <summary>The parts make more than the whole.</summary>
    TooMany,

    /// <summary>The list claims to be complete and makes less than the whole.</summary>
    TooFew,

    /// <summary>Without a party that stands there under two names the parts make the whole.</summary>
    CountedTwice,
}
