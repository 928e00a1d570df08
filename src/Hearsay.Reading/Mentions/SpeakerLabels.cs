using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Reads transcripts: a paragraph that begins with a name or an office and a colon ("LUND: ...", "The minister: ..."), or the line of one
/// above it, is spoken by that person, and so are those that follow until the next label. In a talk of turns a name with a full stop is an answer, no label.
/// </summary>
internal sealed class SpeakerLabels(ParsedText text, Clusters clusters, SpeechMap map, bool isTalk)
{
    private const int LongestLabel = 8;

    /// <summary>[paragraph] a mention of who speaks; null when the text has no labels.</summary>
    public Draft?[]? Find()
    {
        var labels = new Draft?[map.Paragraphs];
        var bySentence = clusters.Drafts.Where(IsSpeaker).ToLookup(draft => draft.Sentence);
        Draft? current = null;
        for (var (at, last) = (0, -1); at < text.Sentences.Count; at++)
        {
            var opens = map.Paragraph(at) != last;
            last = map.Paragraph(at);
            if (opens && bySentence[at].FirstOrDefault(draft => IsLabel(draft, at)) is { } label) current = label;
            if (opens) labels[last] = current;
        }

        return current is null ? null : labels;
    }

    private static bool IsSpeaker(Draft draft) =>
        draft is { Type: EntityType.Per, IsPlural: false, IsNested: false } && draft.Kind != MentionKind.Pronoun;

    private bool IsLabel(Draft draft, int number)
    {
        var sentence = text.Sentences[number];
        if (draft.End > LongestLabel) return false;
        var hasColon = draft.End < sentence.Count && sentence.Form(draft.End) is ":";
        if (hasColon) return draft.First <= 2 || draft.End + 1 == sentence.Count;
        return !isTalk && draft.IsName && draft.First <= 1 && draft.End == sentence.Count - 1 && sentence.Form(draft.End) is "." && GoesOn(number) && draft.Role.Length > 0;
    }

    private bool GoesOn(int number) => number + 1 < text.Sentences.Count && map.Paragraph(number + 1) == map.Paragraph(number);
}
