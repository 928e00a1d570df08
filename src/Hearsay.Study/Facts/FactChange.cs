namespace Hearsay.Study.Facts;

/// <summary>Facts that are no more and those that stand in their place.</summary>
/// <param name="Moved">The claims of the facts that are no more, doubtful ones and comments too.</param>
internal sealed record FactChange(IReadOnlyList<Fact> Gone, IReadOnlyList<Fact> Made, IReadOnlyList<Claim> Moved)
{
    public FactChange Then(FactChange next) => next.Gone.Count == 0 ? this : new(
        [.. Gone, .. next.Gone.Except(Made, ReferenceEqualityComparer.Instance).Cast<Fact>()],
        [.. Made.Except(next.Gone, ReferenceEqualityComparer.Instance).Cast<Fact>(), .. next.Made],
        [.. Moved, .. next.Moved]);
}
