using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <content>Sources that the reading of mentions gave to somebody of whom the words around speak against it.</content>
public sealed partial class SourceActors
{
    /// <summary>Whom the source stands for rather than for its speaker; null where nothing speaks against him.</summary>
    private string? Rather(Attribution attribution, Attribution? around)
    {
        if (attribution.Source.Count != 1 || _text.SentenceAt(attribution.Source[0].Start) is not (>= 0 and var at)) return null;
        var sentence = _text.Sentences[at];
        var head = HeadOf(sentence, attribution.Source);
        if (head < 0) return null;
        if (sentence.Upos(head) == Upos.PRON && Pronoun(sentence, head) is "he" or "she") return NamedWithin(attribution, around, Pronoun(sentence, head)) ?? GoesOn(attribution, at) ?? (around is null ? NamedHere(attribution, Pronoun(sentence, head)) : null);
        return Spoken(attribution, sentence, (at, head));
    }

    /// <summary>"His daughter, Lena, said": who was only described till now has a name.</summary>
    private void Name(Attribution attribution)
    {
        if (attribution.Kind != VoiceKind.Person || !attribution.Speaker!.StartsWith("per:", StringComparison.Ordinal) || attribution.Speaker.Contains('#', StringComparison.Ordinal)) return;
        if (_text.SentenceAt(attribution.Source[0].Start) is not (>= 0 and var at) || HeadOf(_text.Sentences[at], attribution.Source) is not (>= 0 and var head)) return;
        var described = _mentions.Find(mention => mention.Sentence == at && mention.Head == head);
        if (described is { Kind: MentionKind.Nominal, Type: EntityType.Per } && described.Actor != attribution.Speaker && described.Actor.Contains('#', StringComparison.Ordinal)) _named.TryAdd(described.Actor, attribution.Speaker);
    }

    /// <summary>"He will vote for Orla Brandt because “she knows the mill”": within what is said, the one named there.</summary>
    private string? NamedWithin(Attribution attribution, Attribution? around, string pronoun)
    {
        if (around is null || around.Speaker == attribution.Speaker) return null;
        var (position, best) = (attribution.Source[0].Start, (Mention?)null);
        foreach (var mention in _mentions)
        {
            if (mention.Type != EntityType.Per || mention.Span.End > position || !Holds(around.Content, mention.Span)) continue;
            if (mention.Actor == attribution.Speaker) return null;
            if (mention.Kind == MentionKind.Name && mention.Actor != around.Speaker && _text.Sentences[mention.Sentence].Deprel(mention.Head) is not (Deprel.NmodPoss or Deprel.Compound) && !IsCalled(mention.Actor, pronoun == "he" ? "she" : "he")) best = mention;
        }

        return best?.Actor;
    }

    /// <summary>Where the paragraph names but one person before "he", as a subject and not in his own words, and does not tell of the speaker: that person.</summary>
    private string? NamedHere(Attribution attribution, string pronoun)
    {
        var position = attribution.Source[0].Start;
        var start = position == 0 ? 0 : _text.Text.LastIndexOf('\n', position - 1) + 1;
        var (only, isSubject) = ((string?)null, false);
        foreach (var mention in _mentions)
        {
            if (mention.Span.Start < start || mention.Span.End > position || mention.Type != EntityType.Per) continue;
            if (mention.Actor == attribution.Speaker) return null;
            if (mention.Kind != MentionKind.Name || Holds(attribution.Content, mention.Span)) continue;
            if (only is not null && only != mention.Actor) return null;
            only = mention.Actor;
            isSubject |= _text.Sentences[mention.Sentence].Deprel(mention.Head) is Deprel.Nsubj or Deprel.NsubjPass;
        }

        return only is null || !isSubject || IsCalled(only, pronoun == "he" ? "she" : "he") ? null : only;
    }

    /// <summary>"A spokesman for Orla Brandt said she would listen. She declined to say when": who spoke last goes on, not one whose name is a part of his description, nor one of whom that sentence does not tell.</summary>
    private string? GoesOn(Attribution attribution, int at)
    {
        if (_last is not { } last || at - last.Sentence != 1 || last.Said.Speaker == attribution.Speaker || attribution.Parent is not null) return null;
        var start = _text.Sentences[at].Span.Start;
        if (attribution.Source[0].Start != start || _text.Text.AsSpan(_text.Sentences[last.Sentence].Span.End, start - _text.Sentences[last.Sentence].Span.End).Contains('\n')) return null;
        var isPart = _mentions.Exists(mention => mention.Sentence == last.Sentence && mention.Actor == attribution.Speaker && Holds(last.Said.Source, mention.Span));
        var isElsewhere = !_mentions.Exists(mention => mention.Sentence == last.Sentence && mention.Actor == attribution.Speaker) && last.Said.Speaker!.StartsWith("per:", StringComparison.Ordinal);
        return (isPart || isElsewhere || IsOnlyToldOf(attribution, last)) && !IsCalled(last.Said.Speaker!, Pronoun(_text.Sentences[at], 0) == "he" ? "she" : "he") ? last.Said.Speaker : null;
    }

    /// <summary>"Lena Brask testified that Orla Veld was alone. She told the court": who is only told of answers, denies and admits, but does not simply go on.</summary>
    private bool IsOnlyToldOf(Attribution attribution, (Attribution Said, int Sentence) last)
    {
        if (!last.Said.Speaker!.StartsWith("per:", StringComparison.Ordinal) || last.Said.Quoted != Quotation.Indirect || attribution.Stance is Stance.Denies or Stance.Doubts || attribution.Cue.Count == 0) return false;
        if (!_mentions.TrueForAll(mention => mention.Sentence != last.Sentence || mention.Actor != attribution.Speaker || (mention.Kind == MentionKind.Name && Holds(last.Said.Content, mention.Span)))) return false;
        return attribution.Cue[0].Of(_text.Text) is "said" or "says" or "told" or "added" or "adds" or "tells" or "explained" or "recalled" or "warned" or "also said" or "noted" or "claimed" or "described" or "reminded" or "recounted" or "stressed";
    }

    /// <summary>"The Mill League called a strike, which the group says": a bare word for a body told of nowhere before is the body that spoke last.</summary>
    private string? Spoken(Attribution attribution, Sentence sentence, (int Sentence, int Word) at)
    {
        const int Farthest = 2; // sentences
        if (sentence.Form(at.Word).ToString().ToLowerInvariant() is not ("group" or "organisation" or "organization" or "company" or "firm") || sentence.Reach(at.Word) != (at.Word - 1, at.Word + 1)) return null;
        if (at.Word == 0 || sentence.Lemma(at.Word - 1) != "the") return null;
        if (_group is not { } last || at.Sentence - last.Sentence > Farthest || last.Speaker == attribution.Speaker || !last.Speaker.StartsWith("org:", StringComparison.Ordinal) || last.Speaker.Contains('#', StringComparison.Ordinal)) return null;
        foreach (var mention in _mentions)
            if (mention.Actor == attribution.Speaker && mention.Span.Start < attribution.Source[0].Start) return null;
        return last.Speaker;
    }

    /// <summary>Of "a government spokesman" the government that the text tells of, else one of which it says no more.</summary>
    private string BodyOf(int at, int noun)
    {
        var sentence = _text.Sentences[at];
        var lemma = sentence.Lemma(noun);
        var known = _mentions.Find(mention => mention.Kind == MentionKind.Nominal && mention.Type is EntityType.Org or EntityType.Per && mention.Head < _text.Sentences[mention.Sentence].Count && _text.Sentences[mention.Sentence].Lemma(mention.Head) == lemma);
        if (known is not null) return known.Actor;
        if (sentence.Upos(noun) == Upos.PROPN && Known(sentence, noun) is { } named) return named.Id;
        var actor = Made(Phrase(sentence, noun).Of(_text.Text), sentence.Upos(noun) == Upos.PROPN && sentence.Deprel(noun) == Deprel.Nmod ? VoiceKind.Person : VoiceKind.Group);
        _mentions.Add(new Mention(Phrase(sentence, noun), at, noun, actor.Type, null, actor.Id, MentionKind.Nominal));
        return actor.Id;
    }
}
