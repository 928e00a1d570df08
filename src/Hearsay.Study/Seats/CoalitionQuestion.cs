namespace Hearsay.Study.Seats;

/// <summary>What is asked of an assembly. Names are matched without regard to case or accents, whole or by their beginning.</summary>
public sealed record CoalitionQuestion
{
    /// <summary>Seats that win; null: more than half.</summary>
    public int? Majority { get; init; }

    /// <summary>Parties that have agreed already.</summary>
    public IReadOnlyList<string> Nucleus { get; init; } = [];

    /// <summary>Pairs that will not sit in one coalition.</summary>
    public IReadOnlyList<(string, string)> Refusals { get; init; } = [];

    /// <summary>Pairs that come only together.</summary>
    public IReadOnlyList<(string, string)> Ties { get; init; } = [];

    /// <summary>Parties whose seats are disputed, with the fewest and the most that somebody counts.</summary>
    public IReadOnlyList<(string Party, int Low, int High)> Ranges { get; init; } = [];
}
