namespace Hearsay.Core;

/// <summary>A tie between two actors asserted in so many words.</summary>
/// <param name="Sign">1 friendly, -1 hostile, 0 neither (a kinship, an office).</param>
public sealed record Tie(TieType Type, ActorRef From, ActorRef To, int Sign, TieChange Change, TextSpan Trigger, double Confidence)
{
    public Auxiliary Auxiliary { get; init; }

    /// <summary>Whether only a word such as "former" says that it ended: before the text was written, nobody knows when.</summary>
    public bool IsLongOver { get; init; }
}
