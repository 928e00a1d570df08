using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Gives "I" and "you" to who speaks and who is spoken to: inside quotations by the words that introduce them, outside by how
/// the text is built: one speaker who says or signs a name, or turns of several who are introduced, addressed or interviewed.
/// </summary>
internal sealed class SpeakerSieve(ParsedText text, Clusters clusters, SpeechMap map, QuoteCueFinder finder)
{
    private readonly SelfNaming _naming = new(text, clusters, map);

    public void Run()
    {
        GiveQuotes();
        var pronouns = clusters.Drafts.Where(draft => draft.Pronoun is { Person: 1 or 2 }).ToArray();
        if (pronouns.Length == 0) return;
        JoinQuoted(pronouns);
        _naming.JoinIntroduced();
        var ground = pronouns.Where(draft => map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) < 0).ToArray();
        if (TurnReader.IsDialogue(text, map, _naming)) new TurnReader(text, clusters, map, _naming).Join(ground);
        else JoinMonologue(ground);
    }

    private void GiveQuotes()
    {
        var byWord = new Dictionary<(int, int), Draft>();
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair) byWord.TryAdd((draft.Sentence, draft.Head), draft);
        Draft? last = null;
        var lastEnd = 0;
        foreach (var quote in map.Quoted.Quotes)
        {
            if (quote.IsNested) continue;
            var cue = finder.After(quote) ?? finder.Before(quote) ?? finder.Announcing(quote);
            var speaker = cue is { Source: >= 0 } ? byWord.GetValueOrDefault((cue.Sentence, cue.Source)) : cue is null && GoesOn(lastEnd, quote) ? last : null;
            if (speaker is not null) map.Give(quote, speaker);
            (last, lastEnd) = (speaker, quote.Span.End);
        }
    }

    /// <summary>A whole sentence in quotation marks in the same paragraph, or one that opens the next: the same one goes on.</summary>
    private bool GoesOn(int lastEnd, Quote quote)
    {
        var between = text.Text.AsSpan(lastEnd, quote.Span.Start - lastEnd);
        var first = quote.Inner.Slice(text.Text).TrimStart();
        return first.Length > 0 && char.IsUpper(first[0]) && (between.Count('\n') == 0 || map.Quoted.SignBefore(quote.Span.Start) == '\n');
    }

    private void JoinQuoted(Draft[] pronouns)
    {
        foreach (var draft in pronouns)
        {
            var quote = map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start);
            if (quote < 0 || draft.Pronoun is not { Person: 1 } pronoun || map.SpeakerOf(quote) is not { } speaker) continue;
            var cluster = clusters.Of(speaker);
            if (!pronoun.IsPlural && !speaker.IsPlural && (cluster.IsPerson || cluster.IsBare || cluster.IsThing)) JoinPerson(speaker, draft);
            else if (pronoun.IsPlural && (speaker.IsPlural || cluster.Type == EntityType.Org)) clusters.Join(speaker, draft);
        }
    }

    private void JoinPerson(Draft speaker, Draft pronoun)
    {
        if (clusters.Of(speaker).IsThing) clusters.Of(speaker).BecomePerson();
        clusters.Join(speaker, pronoun);
    }

    /// <summary>One who speaks all the time.</summary>
    private void JoinMonologue(Draft[] ground)
    {
        var singular = ground.Where(draft => draft.Pronoun is { Person: 1, IsPlural: false }).ToArray();
        if (singular.Length == 0) return;
        var speaker = Array.Find(singular, draft => !clusters.Of(draft).IsBare) ?? (singular.Length > 1 ? _naming.Signature() ?? _naming.Byline() : null) ?? singular[0];
        foreach (var draft in singular) clusters.Join(speaker, draft);
        if (_naming.Addressee() is not { } addressee) return;
        foreach (var draft in ground)
            if (draft.Pronoun is { Person: 2 }) clusters.Join(addressee, draft);
    }
}
