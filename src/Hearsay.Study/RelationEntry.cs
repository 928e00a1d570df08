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
}
