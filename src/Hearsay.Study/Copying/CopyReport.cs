namespace Hearsay.Study.Copying;

/// <summary>Who is right and who copies whom.</summary>
/// <param name="Values">One for each item, in the order in which items were first met.</param>
/// <param name="Accuracy">For each source how often it is right, 0 to 1, drawn towards <c>.8</c> while it has said little.</param>
/// <param name="Groups">Sources that speak with one voice, two or more in a group; both in the order of names.</param>
public sealed record CopyReport(IReadOnlyList<BelievedValue> Values, IReadOnlyDictionary<string, double> Accuracy, IReadOnlyList<IReadOnlyList<string>> Groups);
