namespace Hearsay.Web.Texts;

/// <summary>The spans of a claim that are lit in its text: the evidence, and finer what is said, the cues, the trigger and the actors.</summary>
internal static class ClaimLights
{
    public static IEnumerable<LitSpan> Of(Claim claim)
    {
        yield return new LitSpan(claim.Evidence.Span, Light.Evidence);
        if (claim.Content.Start < claim.Content.End && claim.Content.Quoted != Quotation.None) yield return new LitSpan(new TextSpan(claim.Content.Start, claim.Content.End), Light.Content);
        foreach (var voice in claim.Chain)
            if (voice.Cue is { } cue) yield return new LitSpan(cue.Span, Light.Cue);
        if ((claim.Event?.Trigger ?? claim.Relation?.Trigger ?? claim.Quantity?.Span) is { } trigger) yield return new LitSpan(trigger, Light.Trigger);
        foreach (var actor in Actors(claim)) yield return new LitSpan(actor.Span, Light.Actor);
    }

    /// <summary>What a document marks of every claim: who speaks, the deed, the tie or the number, the actors.</summary>
    public static IEnumerable<LitSpan> Layers(Claim claim)
    {
        foreach (var voice in claim.Chain)
            if (voice.Cue is { } cue) yield return new LitSpan(cue.Span, Light.Voice);
        if ((claim.Event?.Trigger ?? claim.Relation?.Trigger ?? claim.Quantity?.Span) is { } trigger) yield return new LitSpan(trigger, Light.Trigger);
        foreach (var actor in Actors(claim)) yield return new LitSpan(actor.Span, Light.Actor);
    }

    /// <summary>Fine lights only inside the evidence: an actor named in another sentence is not lit alone.</summary>
    public static IEnumerable<LitSpan> Within(Claim claim) =>
        Of(claim).Where(light => light.Light == Light.Evidence || light.Span.Overlaps(claim.Evidence.Span));

    private static IEnumerable<ActorRef> Actors(Claim claim)
    {
        IEnumerable<ActorRef?> roles = [.. claim.Event?.Source ?? [], .. claim.Event?.Target ?? [], claim.Relation?.From, claim.Relation?.To, claim.Quantity?.Holder];
        return roles.OfType<ActorRef>();
    }
}
