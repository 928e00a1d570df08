using Hearsay.Core;
using Hearsay.Record;

namespace Hearsay.Terminal;

/// <summary>A page at the end of its journey: what goes into the record, or why it did not arrive.</summary>
internal sealed record Traveller(string Location, Document? Document, Entities Entities, IReadOnlyList<Claim> Claims, Failure? Failure)
{
    /// <summary>What the user should know of a page that was read all the same; null when all went its usual way.</summary>
    public string? Notice => Document?.Article.Text.Length > Stages.MostRead ? $"only the first {Stages.MostRead} UTF-16 units of the text were read for claims" : null;

    /// <summary>A page that the record holds already.</summary>
    public static Traveller Known(string location) => new(location, null, Entities.None, [], null);
}
