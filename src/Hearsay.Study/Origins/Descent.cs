namespace Hearsay.Study.Origins;

/// <summary>
/// Where a text stands among those that descend from one text. <paramref name="Origin"/> is the id of the text the others go back
/// to; it also names the cluster. A text that stands alone is its own origin.
/// </summary>
public sealed record Descent(string Id, string Cluster, string Origin);
