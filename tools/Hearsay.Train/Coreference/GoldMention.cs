using Hearsay.Core;

namespace Hearsay.Train.Coreference;

/// <summary>A mention as the annotators marked it; <paramref name="Head"/> is where its head word begins.</summary>
internal readonly record struct GoldMention(TextSpan Span, int Head, string Actor);
