using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

public sealed record ActorName(string Id, string Name)
{
    public static ActorName Of(RecordActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new ActorName(actor.Id, actor.Name);
    }
}
