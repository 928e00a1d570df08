using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>Everything the reading stages found in one text.</summary>
public sealed record ReadText(
    ParsedText Text,
    Entities Entities,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Event> Events,
    IReadOnlyList<Tie> Ties,
    IReadOnlyList<Quantity> Quantities)
{
    /// <summary>What sentences say is not so.</summary>
    public IReadOnlyList<Refutation> Refutations { get; init; } = [];
}
