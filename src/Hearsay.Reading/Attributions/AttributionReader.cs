using Hearsay.Core;
using Hearsay.Reading.Mentions;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Who says so: finds every reported statement of a text with its source, cue and content, how the voice stands to it, and
/// which statement lies inside which. First quotations are given to their speakers by the words around them; then rules over
/// the dependency trees, led by lexicons of verbs, nouns and adjectives, find indirect speech, judgements and wishes; at last
/// stance, speaker and nesting are read off. Ready when loaded, read-only after, safe for many threads; time is linear in the
/// length of the text, and a sentence longer than <see cref="LongestSentence"/> words is read for its quotations only.
/// </summary>
public sealed class AttributionReader
{
    private const int LongestSentence = 400;

    private readonly CueLexicon _lexicon;

    private AttributionReader(CueLexicon lexicon) => _lexicon = lexicon;

    /// <param name="lexiconsDirectory">The folder of one language's word lists, such as <c>lexicons/en</c>.</param>
    public static AttributionReader Load(string lexiconsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        return new AttributionReader(CueLexicon.Load(lexiconsDirectory));
    }

    /// <summary>With the word lists that <paramref name="entities"/> has read already.</summary>
    public static AttributionReader With(EntityReader entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return new AttributionReader(entities.Cues);
    }

    /// <summary>In text order, an outer attribution before those inside its content.</summary>
    public IReadOnlyList<Attribution> Read(ParsedText text, Entities entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        var quoted = new QuotedText(text, entities);
        var drafts = new DraftList();
        new TranscriptRule(quoted, _lexicon, drafts).Read();
        new HeadlineRule(quoted, _lexicon, drafts).Read();
        new InterviewRule(quoted, _lexicon, drafts).Read();
        new QuoteRule(quoted, _lexicon, drafts).Read();
        new AnnouncedRule(quoted, _lexicon, drafts).Read();
        new SentenceReader(quoted, _lexicon, drafts).Read(LongestSentence);
        new ResumedRule(quoted, _lexicon, drafts).Read();
        return new AttributionMaker(quoted, _lexicon).Make(drafts);
    }

    /// <summary>What sentences of the text say is not so, in order.</summary>
    public IReadOnlyList<Refutation> Refutations(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rule = new RefutationRule(_lexicon);
        return [.. text.Sentences.Where(sentence => sentence.Count <= LongestSentence).SelectMany(rule.Read)];
    }
}
