namespace Hearsay.Core;

/// <summary>A sentence says that something is not so: "reports of 40 dead are false", "it is not true that", "there is no truth in".</summary>
/// <param name="Predicate">The word that says it; whoever says that word denies.</param>
/// <param name="Refuted">What is said not to be so.</param>
public sealed record Refutation(TextSpan Predicate, TextSpan Refuted);
