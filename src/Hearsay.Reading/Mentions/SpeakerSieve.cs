using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Gives "I" and "you" to who speaks and who is spoken to: inside quotations by the words that introduce them, outside by how
/// the text is built: a transcript with labels, one speaker who says or signs a name, or turns of several who are introduced,
/// addressed or interviewed.
/// </summary>
internal sealed class SpeakerSieve(ParsedText text, Clusters clusters, SpeechMap map, (QuoteCueFinder Cues, SpeakerWords Words) tools)
{
    private const int LongOpening = 6;
    private const int FewestWe = 6;
    private const int FewestI = 8;

    // Set on stories of GUM's training part, even documents.
    private const int ToldByOther = 2, Answered = 4;

    private readonly SelfNaming _naming = new(text, clusters, map, tools.Words);
    private readonly QuoteSpeakers _quotes = new(text, clusters, map, tools.Cues);

    /// <param name="isGuess">Whether what is likely counts too, not only what the text says.</param>
    public void Run(bool isGuess)
    {
        _quotes.Give();
        var pronouns = clusters.Drafts.Where(draft => draft.Pronoun is { Person: 1 or 2 }).ToArray();
        if (pronouns.Length == 0) return;
        if (isGuess) _quotes.Alternate();
        if (isGuess) _quotes.Narrate(pronouns);
        var called = new CalledNames(text, clusters, map);
        _quotes.Join(pronouns, called);
        _naming.JoinIntroduced();
        var ground = pronouns.Where(draft => map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) < 0).ToArray();
        ground = new ToldSpeech(text, clusters, tools.Cues).Join(ground, clusters, isGuess);
        var isTalk = TurnReader.IsDialogue(text, map, _naming);
        if (new LetterTurns(text, clusters, map).Join(ground)) return;
        if (!_naming.IsLetter && new SpeakerLabels(text, clusters, map, isTalk).Find() is { } labels && !IsAside(labels, ground)) JoinLabelled(ground, labels, isGuess);
        else if (!_naming.IsLetter && !(isGuess && OpensAlone(ground)) && isTalk) new TurnReader(text, clusters, map, _naming).Join(ground, isGuess);
        else JoinMonologue(ground, isGuess ? called : null);
        if (isGuess) new AddressSieve(text, clusters, map, _naming).Join(ground);
    }

    /// <summary>Whether one label alone, behind the middle of a text in which "I" speaks before, opens what is noted or cited there: an editor's word, another talk.</summary>
    private bool IsAside(Draft?[] labels, Draft[] ground)
    {
        var first = Array.FindIndex(labels, label => label is not null);
        return 2 * first > labels.Length && labels.OfType<Draft>().Distinct().Count() == 1 && ground.Any(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.Paragraph(draft.Sentence) < first);
    }

    private void JoinLabelled(Draft[] ground, Draft?[] labels, bool isGuess)
    {
        foreach (var draft in ground)
        {
            var paragraph = map.Paragraph(draft.Sentence);
            if (labels[paragraph] is not { } speaker) continue;
            map.GiveTurn(paragraph, speaker, isLabelled: true);
            if (draft.Pronoun is { Person: 1, IsPlural: false } && speaker.Type == EntityType.Per) clusters.Join(speaker, draft);
            else if ((isGuess || speaker.Type != EntityType.Per) && draft.Pronoun is { Person: 2 } && Other(labels, paragraph, speaker) is { } hearer) clusters.Join(hearer, draft);
        }
    }

    /// <summary>Whether the first paragraph is all about "I": somebody talks to a camera or a page, whatever is asked later.</summary>
    private bool OpensAlone(Draft[] ground) => ground.Count(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.Paragraph(draft.Sentence) == 0) >= LongOpening;

    /// <summary>Who speaks next, or spoke before.</summary>
    private Draft? Other(Draft?[] labels, int paragraph, Draft speaker)
    {
        bool IsOther(Draft? label) => label is { Type: EntityType.Per } && clusters.Of(label) != clusters.Of(speaker);
        return labels.Skip(paragraph).FirstOrDefault(IsOther) ?? labels.Take(paragraph).LastOrDefault(IsOther);
    }

    /// <summary>One who speaks all the time.</summary>
    private void JoinMonologue(Draft[] ground, CalledNames? called)
    {
        if (called is not null) JoinNation(ground);
        JoinSpeaker(ground, called);
        if (_naming.Addressee() is not { } addressee) return;
        foreach (var draft in ground)
            if (draft.Pronoun is { Person: 2 }) clusters.Join(addressee, draft);
    }

    private void JoinSpeaker(Draft[] ground, CalledNames? called)
    {
        var singular = ground.Where(draft => draft.Pronoun is { Person: 1, IsPlural: false }).ToArray();
        if (singular.Length == 0) return;
        var speaker = Array.Find(singular, draft => clusters.Of(draft).HasName) ?? Named(singular.Length, called) ?? Array.Find(singular, draft => !clusters.Of(draft).IsBare) ?? singular[0];
        foreach (var draft in singular) clusters.Join(speaker, draft);
    }

    /// <summary>"We" of a speech to "my fellow Kenyans" is them.</summary>
    private void JoinNation(Draft[] ground)
    {
        var plural = ground.Where(draft => draft.Pronoun is { Person: 1, IsPlural: true }).ToArray();
        if (plural.Length < FewestWe || clusters.Drafts.FirstOrDefault(IsOurPeople) is not { } people) return;
        foreach (var draft in plural) clusters.Join(people, draft);
    }

    private bool IsOurPeople(Draft draft)
    {
        if (draft is not { Type: EntityType.Nat, IsName: true, IsPlural: true }) return false;
        var sentence = text.Sentences[draft.Sentence];
        return draft.First > 0 && sentence.Lemma(draft.First - 1) is "fellow" or "all" or "as" or "we";
    }

    private Draft? Named(int times, CalledNames? called)
    {
        if (times < 2) return null;
        var narrator = called is null ? null : CalledByOthers(called);
        return narrator ?? _naming.Signature() ?? _naming.Byline() ?? _naming.Announced() ?? _naming.Titled() ?? (called is null ? null : (times < FewestI ? null : Presumed(called)));
    }

    /// <summary>Whom others call by a name that the narration itself never uses: the one who tells it.</summary>
    private Draft? CalledByOthers(CalledNames called) =>
        called.Quoted.Where(call => IsSaidByOther(call.Quote) && IsOnlyCalled(clusters.Of(call.Name)))
            .GroupBy(call => clusters.Of(call.Name)).OrderByDescending(group => group.DistinctBy(call => call.Quote).Sum(call => Weight(call.Quote))).FirstOrDefault()?.First().Name;

    /// <summary>How much it says for the narrator to be called in a quotation: more when somebody else is said to speak, and "I" speaks right before or behind.</summary>
    private int Weight(int quote)
    {
        var quotes = map.Quoted.Quotes;
        var at = 0;
        while (at < quotes.Count && quotes[at].Span.Start != quote) at++;
        bool IsOwn(int other) => other >= 0 && other < quotes.Count && map.SpeakerOf(quotes[other].Span.Start) is { Pronoun: { Person: 1, IsPlural: false } };
        return 1 + (_quotes.IsCued(quote) ? ToldByOther : 0) + (IsOwn(at - 1) ? Answered : 0) + (IsOwn(at + 1) ? Answered : 0);
    }

    /// <summary>The one who is called by name and of whom nothing is told: whom else would a text full of "I" call?</summary>
    private Draft? Presumed(CalledNames called)
    {
        var calls = Enumerable.Range(0, text.Sentences.Count).SelectMany(_naming.Calls).Concat(called.Quoted.Select(call => call.Name));
        var ranked = calls.Distinct().GroupBy(clusters.Of).Where(group => group.All(name => name.Role.Length == 0) && IsPersonName(group.First()) && IsUntold(group.Key)).OrderByDescending(group => group.Count()).ToArray();
        return ranked.Length == 0 ? null : ranked[0].First();
    }

    private static bool IsPersonName(Draft name) => name.End - name.First > 1 || name.Gender != '-' || name.LoneGender != '-';

    private bool IsUntold(Cluster cluster)
    {
        foreach (var draft in cluster.Drafts)
            for (var at = draft.Index + 1; at < clusters.Drafts.Count && clusters.Drafts[at].Sentence <= draft.Sentence + 1; at++)
                if (clusters.Drafts[at].Pronoun is { Person: 3, Gender: 'm' or 'f' } pronoun && (cluster.Gender == '-' || cluster.Gender == pronoun.Gender)) return false;
        return true;
    }

    private bool IsSaidByOther(int quote) => !_quotes.IsCued(quote) || map.SpeakerOf(quote) is not { Pronoun.Person: 1 };

    private bool IsOnlyCalled(Cluster cluster) =>
        cluster.Drafts.All(draft => map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) >= 0);
}
