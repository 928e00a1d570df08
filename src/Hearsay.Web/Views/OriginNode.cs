using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>A document in the tree of its story.</summary>
/// <param name="Share">Of its words that stand in the document it is listed under, 0 to 1; 0 for the origin.</param>
/// <param name="Passages">The longest of what it took over from that document, in its own words, the longest first.</param>
/// <param name="Copies">Those that share most with this one, in the order of time.</param>
public sealed record OriginNode(DocumentEntry Entry, double Share, IReadOnlyList<string> Passages, IReadOnlyList<OriginNode> Copies);
