namespace Hearsay.Core;

/// <summary>A tie between two actors asserted in so many words.</summary>
/// <param name="Sign">1 friendly, -1 hostile, 0 neither (a kinship, an office).</param>
public sealed record Tie(TieType Type, ActorRef From, ActorRef To, int Sign, TieChange Change, TextSpan Trigger, double Confidence)
{
    public Auxiliary Auxiliary { get; init; }
}
