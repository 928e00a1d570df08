using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>Gives each quotation to who says it, and "I" and "you" in it to who speaks and who is spoken to.</summary>
internal sealed class QuoteSpeakers(ParsedText text, Clusters clusters, SpeechMap map, QuoteCueFinder finder)
{
    /// <summary>"I" outside of quotations as often as only a story has it.</summary>
    private const int FewestNarrating = 8;

    private readonly Dictionary<(int, int), Draft> _byWord = [];
    private readonly Dictionary<int, Draft> _hearers = []; // start of a quotation -> who is told it
    private readonly List<(Quote Quote, int Paragraph)> _turns = [];
    private readonly HashSet<int> _cued = []; // starts of quotations

    /// <summary>Whether words beside the quotation that begins at a position say who speaks.</summary>
    public bool IsCued(int quote) => _cued.Contains(quote);

    public void Give()
    {
        foreach (var draft in clusters.Drafts)
            if (!draft.IsPair) _byWord.TryAdd((draft.Sentence, draft.Head), draft);
        Draft? last = null;
        var lastEnd = 0;
        foreach (var quote in map.Quoted.Quotes)
        {
            if (quote.IsNested) continue;
            var cue = finder.After(quote) ?? finder.Before(quote) ?? finder.Announcing(quote);
            var speaker = cue is { Source: >= 0 } ? Source(cue) : cue is null && GoesOn(lastEnd, quote) ? last : null;
            if (speaker is not null) map.Give(quote, speaker);
            if (speaker is not null && cue is not null) _cued.Add(quote.Span.Start);
            if (cue is { Source: >= 0 } && Told(cue) is { } hearer) _hearers.TryAdd(quote.Span.Start, hearer);
            (last, lastEnd) = (speaker, quote.Span.End);
        }
    }

    /// <summary>Lets two who speak by turns go on doing so, paragraph by paragraph, where no verb says who.</summary>
    public void Alternate()
    {
        foreach (var quote in map.Quoted.Quotes)
            if (!quote.IsNested && text.SentenceAt(Math.Min(quote.Inner.Start, text.Text.Length - 1)) is >= 0 and var at) _turns.Add((quote, map.Paragraph(at)));
        var byParagraph = new Dictionary<int, Draft>();
        foreach (var (quote, paragraph) in _turns)
        {
            var speaker = map.SpeakerOf(quote.Span.Start) ?? byParagraph.GetValueOrDefault(paragraph) ?? Turned(byParagraph, paragraph);
            if (speaker is null) continue;
            map.Give(quote, speaker);
            byParagraph.TryAdd(paragraph, speaker);
        }

        for (var at = 0; at < _turns.Count; at++)
            if (Other(byParagraph, _turns[at]) is { } other) _hearers.TryAdd(_turns[at].Quote.Span.Start, other);
    }

    private Draft? Turned(Dictionary<int, Draft> speakers, int paragraph) =>
        speakers.TryGetValue(paragraph - 1, out var before) && speakers.TryGetValue(paragraph - 2, out var first) && clusters.Of(before) != clusters.Of(first) ? first : null;

    /// <summary>Who answers a quotation in the next paragraph, or spoke in the one before.</summary>
    private Draft? Other(Dictionary<int, Draft> speakers, (Quote Quote, int Paragraph) turn)
    {
        if (!speakers.TryGetValue(turn.Paragraph, out var own)) return null;
        foreach (var paragraph in (ReadOnlySpan<int>)[turn.Paragraph - 1, turn.Paragraph + 1])
            if (speakers.TryGetValue(paragraph, out var other) && clusters.Of(other) != clusters.Of(own)) return other;
        return null;
    }

    /// <summary>Lets what others say in a story be said to the one who tells it, where nobody else is called.</summary>
    public void Narrate(IEnumerable<Draft> pronouns)
    {
        var narrating = pronouns.Where(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) < 0).ToArray();
        if (narrating.Length < FewestNarrating) return;
        foreach (var quote in map.Quoted.Quotes)
            if (!quote.IsNested && map.SpeakerOf(quote.Span.Start) is { Pronoun: not { Person: 1 } }) _hearers.TryAdd(quote.Span.Start, narrating[0]);
    }

    public void Join(IEnumerable<Draft> pronouns, CalledNames called)
    {
        foreach (var draft in pronouns)
        {
            var quote = map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start);
            if (quote < 0) continue;
            if (draft.Pronoun is { Person: 1 } first && map.SpeakerOf(quote) is { } speaker) JoinSpeaker(draft, first, speaker);
            else if (draft.Pronoun is { Person: 2 } && (OnlyOne(called.In(quote)) ?? _hearers.GetValueOrDefault(quote)) is { } hearer && clusters.Of(hearer) is { IsPerson: true } or { IsBare: true }) JoinPerson(hearer, draft);
        }
    }

    private void JoinSpeaker(Draft draft, Pronoun pronoun, Draft speaker)
    {
        var cluster = clusters.Of(speaker);
        if (!pronoun.IsPlural && !speaker.IsPlural && (cluster.IsPerson || cluster.IsBare || cluster.IsThing)) JoinPerson(speaker, draft);
        else if (pronoun.IsPlural && (speaker.IsPlural || cluster.Type == EntityType.Org)) clusters.Join(speaker, draft);
    }

    private void JoinPerson(Draft speaker, Draft pronoun)
    {
        if (clusters.Of(speaker).IsThing) clusters.Of(speaker).BecomePerson();
        clusters.Join(speaker, pronoun);
    }

    private Draft? OnlyOne(IReadOnlyList<Draft> names) =>
        names.Count > 0 && names.All(name => clusters.Of(name) == clusters.Of(names[0])) ? names[0] : null;

    /// <summary>Who says it; of "one of them, Omar Haddad," the name.</summary>
    private Draft? Source(QuoteCue cue)
    {
        if (_byWord.GetValueOrDefault((cue.Sentence, cue.Source)) is { } draft) return draft;
        return text.Sentences[cue.Sentence].Child(cue.Source, Deprel.Appos) is >= 0 and var name ? _byWord.GetValueOrDefault((cue.Sentence, name)) : null;
    }

    /// <summary>Whom the verb of saying says it to.</summary>
    private Draft? Told(QuoteCue cue)
    {
        var sentence = text.Sentences[cue.Sentence];
        foreach (var child in sentence.Children(cue.Word))
            if (sentence.Deprel(child) is Deprel.Obj or Deprel.Iobj && _byWord.TryGetValue((cue.Sentence, child), out var hearer) && !hearer.IsPlural && hearer.Type == EntityType.Per) return hearer;
        return null;
    }

    /// <summary>A whole sentence in quotation marks in the same paragraph, or one that opens the next: the same one goes on.</summary>
    private bool GoesOn(int lastEnd, Quote quote)
    {
        var between = text.Text.AsSpan(lastEnd, quote.Span.Start - lastEnd);
        var first = quote.Inner.Slice(text.Text).TrimStart();
        return first.Length > 0 && char.IsUpper(first[0]) && (between.Count('\n') == 0 || map.Quoted.SignBefore(quote.Span.Start) == '\n');
    }
}
