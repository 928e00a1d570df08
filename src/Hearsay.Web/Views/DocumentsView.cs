using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Documents, all or those of one outlet or with one actor, newest first.</summary>
/// <param name="Spelling">Only those that write the actor's name in this way.</param>
public sealed record DocumentsView(string? Outlet, ActorName? Actor, string? Spelling, Sheet<DocumentEntry> Documents)
{
    public static DocumentsView Of(Findings findings, string? outlet, string? actorId, string? spelling, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var actor = actorId is null ? null : findings.Actor(actorId);
        var found = outlet is null ? findings.Documents : findings.DocumentsOf(outlet);
        if (actor is not null)
        {
            var shown = actor.Documents.ToHashSet(StringComparer.Ordinal);
            found = [.. found.Where(entry => shown.Contains(entry.Id) && (spelling is null || findings.Writes(entry.Id, actor.Id, spelling)))];
        }

        return new DocumentsView(outlet, actor is null ? null : ActorName.Of(actor), actor is null ? null : spelling, Sheet<DocumentEntry>.Of(found, sheet, entry => entry));
    }
}
