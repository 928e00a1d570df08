namespace Hearsay.Record.Json;

/// <summary>A tie as JSON has it: its confidence is that of the claim.</summary>
internal sealed record TieShape(TieType Type, ActorRef From, ActorRef To, int Sign, TieChange Change, Auxiliary Auxiliary, TextSpan Trigger)
{
    public static TieShape? Of(Tie? tie) => tie is null ? null : new(
        tie.Type, tie.From, tie.To, tie.Sign, tie.Change, tie.Auxiliary, tie.Trigger);

    public Tie ToTie(double confidence) => new(Type, From, To, Sign, Change, Trigger, confidence) { Auxiliary = Auxiliary };
}
