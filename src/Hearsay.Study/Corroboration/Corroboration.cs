namespace Hearsay.Study.Corroboration;

/// <summary>On how many independent voices a fact rests.</summary>
/// <param name="Voices">I(F), from 1 to the number of claims.</param>
/// <param name="IsWhole">Every pair has its origin for certain in common or not, so that <paramref name="Voices"/> is a whole number.</param>
/// <param name="IsCircular">Three publications or more and fewer than one and a half voices, or publications that cite each other in a circle.</param>
/// <param name="Origins">The claims by origin, in the order of the reports.</param>
public sealed record Corroboration(double Voices, bool IsWhole, bool IsCircular, IReadOnlyList<OriginGroup> Origins)
{
    public bool IsCorroborated => Voices >= 2;
}
