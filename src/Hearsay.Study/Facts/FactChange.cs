namespace Hearsay.Study.Facts;

/// <summary>Facts that are no more and those that stand in their place; a fact that only gained or lost claims keeps its name.</summary>
/// <param name="Left">Claims that are no longer of the fact of which they were, doubtful ones and comments too.</param>
/// <param name="Placed">Claims with the name of the fact of which they are now, and were not.</param>
internal sealed record FactChange(IReadOnlyList<Fact> Gone, IReadOnlyList<Fact> Made, IReadOnlyList<Claim> Left, IReadOnlyList<(Claim Claim, string Fact)> Placed)
{
    public FactChange Then(FactChange next) => next.Gone.Count == 0 ? this : new(
        [.. Gone, .. next.Gone.Except(Made, ReferenceEqualityComparer.Instance).Cast<Fact>()],
        [.. Made.Except(next.Gone, ReferenceEqualityComparer.Instance).Cast<Fact>(), .. next.Made],
        [.. Left, .. next.Left],
        [.. Placed, .. next.Placed]);
}
