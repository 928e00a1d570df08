namespace Hearsay.Study.Copying;

/// <summary>Who is right and who copies whom.</summary>
/// <param name="Values">One for each item, in the order in which items were first met.</param>
/// <param name="Accuracy">For each source how often it is right, 0 to 1, drawn towards <c>.8</c> while it has said little.</param>
/// <param name="Groups">Sources that speak with one voice, two or more in a group; both in the order of names.</param>
/// <param name="Probabilities">
/// For each pair of one group, in the order of names, how probably what one says was taken from the other: the share of the items of either
/// to which both give the same value.
/// </param>
public sealed record CopyReport(
    IReadOnlyList<BelievedValue> Values, IReadOnlyDictionary<string, double> Accuracy, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyDictionary<(string, string), double> Probabilities);
