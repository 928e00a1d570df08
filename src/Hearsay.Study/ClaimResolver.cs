using Hearsay.Study.Actors;

namespace Hearsay.Study;

/// <summary>Puts record-wide ids and names of actors in the place of those of the document. The claim keeps its own id.</summary>
internal sealed class ClaimResolver(ActorCatalog actors)
{
    public Claim Resolve(Claim claim) => claim with
    {
        Chain = [.. claim.Chain.Select(voice => Resolve(claim.Document, voice))],
        Event = claim.Event is { } told ? told with { Source = Resolve(claim.Document, told.Source), Target = Resolve(claim.Document, told.Target) } : null,
        Relation = claim.Relation is { } tie ? tie with { From = Resolve(claim.Document, tie.From), To = Resolve(claim.Document, tie.To) } : null,
        Quantity = claim.Quantity is { Holder: { } holder } quantity ? quantity with { Holder = Resolve(claim.Document, holder) } : claim.Quantity,
    };

    private Voice Resolve(string document, Voice voice)
    {
        if (voice.For is { } group) voice = voice with { For = actors.Of(document, group)?.Id };
        if (voice.Actor is null) return voice;
        var actor = actors.Of(document, voice.Actor);
        return voice with { Actor = actor?.Id, Name = actor is { IsNamed: true } ? actor.Name : voice.Name };
    }

    private ActorRef[] Resolve(string document, IReadOnlyList<ActorRef> roles) => [.. roles.Select(role => Resolve(document, role))];

    private ActorRef Resolve(string document, ActorRef role)
    {
        if (role.Actor is null) return role;
        var actor = actors.Of(document, role.Actor);
        return role with { Actor = actor?.Id, Name = actor?.Name, Text = role.Text == actor?.Name ? actor.Name : role.Text };
    }
}
