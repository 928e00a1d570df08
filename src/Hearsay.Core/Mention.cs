namespace Hearsay.Core;

/// <summary>A stretch of text that stands for an actor; mentions may nest.</summary>
/// <param name="Span">The whole phrase, without a leading article or a trailing possessive mark.</param>
/// <param name="Sentence">Index of the sentence in the parsed text.</param>
/// <param name="Head">Index of the head word in that sentence.</param>
/// <param name="Actor">Id of the <see cref="Core.Actor"/> within the document: the same for all mentions of one actor.</param>
public sealed record Mention(TextSpan Span, int Sentence, int Head, EntityType Type, string? Subtype, string Actor, MentionKind Kind)
{
    /// <summary>The proper name alone, without the titles and modifiers that <see cref="Span"/> takes in; null for a phrase that is no proper name, such as "Kenyan soldiers".</summary>
    public TextSpan? Name { get; init; }
}
