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
        var isTalk = TurnReader.IsDialogue(text, map, _naming);
        if (!_naming.IsLetter && new SpeakerLabels(text, clusters, map, isTalk).Find() is { } labels) JoinLabelled(ground, labels, isGuess);
        else if (!_naming.IsLetter && !(isGuess && OpensAlone(ground)) && isTalk) new TurnReader(text, clusters, map, _naming).Join(ground, isGuess);
        else JoinMonologue(ground, isGuess ? called : null);
    }

    private void JoinLabelled(Draft[] ground, Draft?[] labels, bool isGuess)
    {
        foreach (var draft in ground)
        {
            var paragraph = map.Paragraph(draft.Sentence);
            if (labels[paragraph] is not { } speaker) continue;
            map.GiveTurn(paragraph, speaker);
            if (draft.Pronoun is { Person: 1, IsPlural: false }) clusters.Join(speaker, draft);
            else if (isGuess && draft.Pronoun is { Person: 2 } && Other(labels, paragraph, speaker) is { } hearer) clusters.Join(hearer, draft);
        }
    }

    /// <summary>Whether the first paragraph is all about "I": somebody talks to a camera or a page, whatever is asked later.</summary>
    private bool OpensAlone(Draft[] ground) => ground.Count(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.Paragraph(draft.Sentence) == 0) >= LongOpening;

    /// <summary>Who speaks next, or spoke before.</summary>
    private Draft? Other(Draft?[] labels, int paragraph, Draft speaker)
    {
        bool IsOther(Draft? label) => label is not null && clusters.Of(label) != clusters.Of(speaker);
        return labels.Skip(paragraph).FirstOrDefault(IsOther) ?? labels.Take(paragraph).LastOrDefault(IsOther);
    }

    /// <summary>One who speaks all the time.</summary>
    private void JoinMonologue(Draft[] ground, CalledNames? called)
    {
        if (called is not null) JoinNation(ground);
        var singular = ground.Where(draft => draft.Pronoun is { Person: 1, IsPlural: false }).ToArray();
        if (singular.Length == 0) return;
        var speaker = Array.Find(singular, draft => clusters.Of(draft).HasName) ?? Named(singular.Length, called) ?? Array.Find(singular, draft => !clusters.Of(draft).IsBare) ?? singular[0];
        foreach (var draft in singular) clusters.Join(speaker, draft);
        if (_naming.Addressee() is not { } addressee) return;
        foreach (var draft in ground)
            if (draft.Pronoun is { Person: 2 }) clusters.Join(addressee, draft);
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
        return narrator ?? _naming.Signature() ?? _naming.Byline() ?? _naming.Announced() ?? _naming.Titled() ?? (called is null ? null : CalledOften(called));
    }

    /// <summary>Whom others call by a name that the narration itself never uses: the one who tells it.</summary>
    private Draft? CalledByOthers(CalledNames called) =>
        called.Quoted.Where(call => IsSaidByOther(call.Quote) && IsOnlyCalled(clusters.Of(call.Name)))
            .GroupBy(call => clusters.Of(call.Name)).OrderByDescending(group => group.Count(call => map.SpeakerOf(call.Quote) is not null)).ThenByDescending(group => group.Count()).FirstOrDefault()?.First().Name;

    private Draft? CalledOften(CalledNames called) =>
        called.In(-1).GroupBy(clusters.Of).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()).FirstOrDefault()?.First();

    private bool IsSaidByOther(int quote) => map.SpeakerOf(quote) is not { Pronoun.Person: 1 };

    private bool IsOnlyCalled(Cluster cluster) =>
        cluster.Drafts.All(draft => map.QuoteAt(text.Sentences[draft.Sentence][draft.Head].Start) >= 0);
}
