using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Reads transcripts: a paragraph that begins with a name or an office and a colon ("LUND: ...", "The minister: ..."), or the line of one
/// above it, is spoken by that person, and so are those that follow until the next label. In a talk of turns a name with a full stop is an answer, no label.
/// </summary>
internal sealed class SpeakerLabels(ParsedText text, Clusters clusters, SpeechMap map, bool isTalk)
{
    private const int LongestLabel = 8;

    /// <summary>[paragraph] a mention of who speaks, a person or the outlet that asks; null when the text has no labels of persons.</summary>
    public Draft?[]? Find()
    {
        var labels = new Draft?[map.Paragraphs];
        var bySentence = clusters.Drafts.Where(IsSpeaker).ToLookup(draft => draft.Sentence);
        var asking = Asking(bySentence);
        Draft? current = null;
        for (var (at, last) = (0, -1); at < text.Sentences.Count; at++)
        {
            var opens = map.Paragraph(at) != last;
            last = map.Paragraph(at);
            if (opens && bySentence[at].FirstOrDefault(draft => IsLabel(draft, at) && (draft.Type == EntityType.Per || asking.Contains(draft.Key))) is { } label) current = label;
            if (opens) labels[last] = current;
        }

        return labels.Any(label => label is { Type: EntityType.Per }) ? labels : null;
    }

    /// <summary>Names of nobody that are labels more than once: outlets that ask.</summary>
    private HashSet<string> Asking(ILookup<int, Draft> bySentence)
    {
        var (once, more) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var drafts in bySentence)
            if (drafts.FirstOrDefault(draft => IsLabel(draft, drafts.Key)) is { Type: not EntityType.Per } label && !once.Add(label.Key)) more.Add(label.Key);
        return more;
    }

    private static bool IsSpeaker(Draft draft) =>
        draft is { Type: EntityType.Per, IsPlural: false, IsNested: false, Kind: not MentionKind.Pronoun } or { Type: EntityType.Org or EntityType.Other, IsName: true, IsNested: false };

    private bool IsLabel(Draft draft, int number)
    {
        var sentence = text.Sentences[number];
        if (draft.End > LongestLabel) return false;
        var hasColon = draft.End < sentence.Count && sentence.Form(draft.End) is ":";
        if (hasColon) return draft.First <= 2 || draft.End + 1 == sentence.Count;
        return !isTalk && draft is { IsName: true, Type: EntityType.Per } && draft.First <= 1 && draft.End == sentence.Count - 1 && sentence.Form(draft.End) is "." && GoesOn(number) && draft.Role.Length > 0;
    }

    private bool GoesOn(int number) => number + 1 < text.Sentences.Count && map.Paragraph(number + 1) == map.Paragraph(number);
}
