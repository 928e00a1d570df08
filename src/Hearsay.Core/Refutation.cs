namespace Hearsay.Core;

/// <summary>A sentence says that something is not so: "reports of 40 dead are false", "it is not true that", "there is no truth in".</summary>
/// <param name="Predicate">The words that say it ("false", "not true"); whoever says them denies.</param>
/// <param name="Refuted">What is said not to be so.</param>
/// <param name="IsAside">It is said in passing ("the false claim that", "falsely reported"): a denial of it stays one.</param>
public sealed record Refutation(TextSpan Predicate, TextSpan Refuted, bool IsAside = false)
{
    /// <summary>It is only said not to be shown ("unproven", "unconfirmed"): whoever says that doubts.</summary>
    public bool IsDoubt { get; init; }
}
