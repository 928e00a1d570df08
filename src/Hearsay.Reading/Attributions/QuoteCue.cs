using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>The cue of a quotation as the words around it show it; <paramref name="Source"/> is a word of the same sentence, or -1.</summary>
internal sealed record QuoteCue(int Sentence, int Word, CueEntry? Entry, TextSpan Span, int Source);
