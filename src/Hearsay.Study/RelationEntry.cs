using Hearsay.Study.Facts;

namespace Hearsay.Study;

/// <summary>One thing between two actors.</summary>
/// <param name="Date">Of the fact, else of the report; null when neither is known.</param>
/// <param name="From">Id of the actor that speaks or acts.</param>
/// <param name="Sign">1 friendly, -1 hostile, 0 neither.</param>
/// <param name="Score">-10 to 10 (PLOVER); for a tie ±5 by its sign.</param>
public sealed record RelationEntry(DateOnly? Date, string From, string To, Channel Channel, int Sign, double Score, Fact Fact)
{
    public double Voices => Fact.Support.Voices;

    public Claim Claim => Fact.Head;

    /// <summary>The first claim in which the actor itself says so, or whoever led it on that day; null when it has only been told of it.</summary>
    public Claim? OwnWord { get; init; } = Fact.Claims.FirstOrDefault(claim => IsSaidBy(claim, From));

    /// <summary>It lies before the day on which the actor split off or was founded: it is its predecessor's, and says nothing of where the actor stands.</summary>
    public bool IsPredecessors { get; init; }

    /// <summary>The innermost voice asserts it.</summary>
    internal static bool IsSaidBy(Claim claim, string voice) => claim.Chain.Count > 1 && claim.Chain[^1] is { Actor: { } speaker, Stance: not (Stance.Denies or Stance.Doubts) } && speaker == voice;
}
