using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Documents, all or those of one outlet or with one actor, newest first.</summary>
public sealed record DocumentsView(string? Outlet, ActorName? Actor, Sheet<DocumentEntry> Documents)
{
    public static DocumentsView Of(Findings findings, string? outlet, string? actorId, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var actor = actorId is null ? null : findings.Actor(actorId);
        var found = outlet is null ? findings.Documents : findings.DocumentsOf(outlet);
        if (actor is not null)
        {
            var shown = actor.Documents.ToHashSet(StringComparer.Ordinal);
            found = [.. found.Where(entry => shown.Contains(entry.Id))];
        }

        return new DocumentsView(outlet, actor is null ? null : ActorName.Of(actor), Sheet<DocumentEntry>.Of(found, sheet, entry => entry));
    }
}
