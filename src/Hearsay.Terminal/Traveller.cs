using Hearsay.Core;
using Hearsay.Record;

namespace Hearsay.Terminal;

/// <summary>A page at the end of its journey: what goes into the record, or why it did not arrive.</summary>
internal sealed record Traveller(string Location, Document? Document, Entities Entities, IReadOnlyList<Claim> Claims, Failure? Failure)
{
    /// <summary>What the user should know of a page that was read all the same, a sentence each.</summary>
    public IEnumerable<string> Notices => Document is not { Article: var article } ? []
        : article.Text.Length <= Stages.MostRead ? article.Notices
        : article.Notices.Append($"only the first {Stages.MostRead} UTF-16 units of the text are read for claims");

    /// <summary>A page that the record holds already.</summary>
    public static Traveller Known(string location) => new(location, null, Entities.None, [], null);
}
