using Hearsay.Ingest.Html.Parsing;

namespace Hearsay.Ingest.Html;

/// <summary>
/// A node of a <see cref="PageTree"/>. Nodes lie in document order, so what is below node n is <c>[n + 1, End)</c>.
/// </summary>
/// <param name="Parent">Index of the parent, -1 for the root.</param>
/// <param name="End">One past the last node below.</param>
/// <param name="Text">Of a text node, with <see cref="SourceMarks"/>; else null.</param>
/// <param name="Element">Of an element, for its attributes; else null.</param>
internal readonly record struct PageNode(Tag Tag, int Parent, int End, string? Text, ParsedElement? Element);
