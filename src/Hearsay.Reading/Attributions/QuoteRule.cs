using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Gives whole quotations to their speakers by the words around them: before ("He added: ..."), after ("..., she said"), or from
/// further up, when a quotation goes on over sentences and paragraphs or was announced by a colon.
/// </summary>
internal sealed class QuoteRule
{
    private readonly QuotedText _text;
    private readonly DraftList _drafts;
    private readonly HedgeWords _hedges;
    private readonly QuoteCueFinder _finder;
    private readonly Draft?[] _owners; // [quotation]

    public QuoteRule(QuotedText text, CueLexicon lexicon, DraftList drafts)
    {
        (_text, _hedges, _drafts) = (text, lexicon.Hedges, drafts);
        _finder = new QuoteCueFinder(text, lexicon);
        _owners = new Draft?[text.Quotes.Count];
    }

    public void Read()
    {
        var previous = -1;
        for (var at = 0; at < _owners.Length; at++)
        {
            if (_text.Quotes[at].IsNested || !IsStatement(_text.Quotes[at])) continue;
            var owner = Owner(at, previous);
            _owners[at] = owner;
            if (owner is null) continue;
            owner.AddContent(_text.Quotes[at].Span);
            previous = at;
        }
    }

    private Draft? Owner(int at, int previous)
    {
        var quote = _text.Quotes[at];
        var starts = StartsSentence(quote);
        if (!starts && previous >= 0 && Interrupted(quote, previous) is { } speaker) return speaker;
        if (!starts && _finder.Before(quote) is { } before && (before.Source >= 0 || IsKnown(before, quote))) return IsContrary(before, quote) ? TakeByColon(before, quote) : TakeGoingOn(before, quote);
        if (_finder.After(quote) is { } after && (starts || IsFirst(after, quote))) return starts || _text.SignBefore(quote.Span.Start) == ':' ? Take(after) : TakeWithLead(after, quote);
        if (!starts) return previous >= 0 && Rejoined(quote, previous) is { } rejoined ? rejoined : null;
        if (_text.SignBefore(quote.Span.Start) == '\n' && _finder.Announcing(quote) is { } announced) return IsContrary(announced, quote) ? TakeByColon(announced, quote) : Take(announced);
        if (previous >= 0 && _owners[previous] is { } last && GoesOn(_text.Quotes[previous], quote, last)) return last;
        return _finder.Behind(quote) is { } spoken && _drafts.WithCue(spoken.Sentence, spoken.Word) is null ? Take(spoken) : null;
    }

    /// <summary>"We stay," she told the men who had gathered, "and wait.": the second half, whatever verb stands in what describes the hearers; null where the speech does not go on.</summary>
    private Draft? Interrupted(Quote quote, int previous)
    {
        if (_owners[previous] is not { CueWord: >= 0 } owner || _text.SignBefore(quote.Span.Start) != ',' || !char.IsLower(_text.Text[quote.Inner.Start])) return null;
        if (_text.Parsed.SentenceAt(quote.Span.Start) != owner.Sentence || _text.Quotes[previous].Span.End > owner.CueSpan.Start || owner.CueSpan.End > quote.Span.Start) return null;
        return _finder.Before(quote) is { } before && before.Word != owner.CueWord && IsDescribing(_text.Parsed.Sentences[owner.Sentence], before.Word) ? owner : null;
    }

    /// <summary>"We know them," he said, but "when they meet us, they look away.": what stands behind the tag up to the second quotation is said as well; null where it holds a cue.</summary>
    private Draft? Rejoined(Quote quote, int previous)
    {
        if (_owners[previous] is not { CueWord: >= 0 } owner || _text.Parsed.SentenceAt(quote.Span.Start) != owner.Sentence || _text.Quotes[previous].Span.End > owner.CueSpan.Start || owner.CueSpan.End > quote.Span.Start) return null;
        var sentence = _text.Parsed.Sentences[owner.Sentence];
        var first = sentence.Count;
        for (var word = owner.CueWord + 1; word < sentence.Count && sentence[word].Start < quote.Span.Start; word++)
        {
            if (_finder.IsCue(sentence, word)) return null;
            if (first == sentence.Count && sentence.Form(word) is "," && sentence.Upos(word + 1) is Upos.CCONJ or Upos.ADV) first = word + 1;
        }

        if (first < sentence.Count) owner.AddContent(new TextSpan(sentence[first].Start, quote.Span.End));
        return first < sentence.Count ? owner : null;
    }

    private static bool IsDescribing(Sentence sentence, int verb) => sentence.Deprel(verb) is Deprel.AclRelcl or Deprel.Acl;

    /// <summary>No other cue stands between the start of the sentence and the quotation.</summary>
    private bool IsFirst(QuoteCue cue, Quote quote)
    {
        if (_drafts.WithCue(cue.Sentence, cue.Word) is not null || _text.Parsed.SentenceAt(quote.Span.Start) is not (>= 0 and var at)) return false;
        var sentence = _text.Parsed.Sentences[at];
        for (var word = 0; word < sentence.Count && sentence[word].Start < quote.Span.Start; word++)
            if (_finder.IsCue(sentence, word)) return false;
        return true;
    }

    /// <summary>The plan is "a disgrace," he said: the words before the marks are said as well.</summary>
    private Draft TakeWithLead(QuoteCue cue, Quote quote)
    {
        var draft = Take(cue);
        draft.AddContent(new TextSpan(_text.Parsed.Sentences[_text.Parsed.SentenceAt(quote.Span.Start)].Span.Start, quote.Span.End));
        return draft;
    }

    /// <summary>Not yet, said the mayor, "not by a long shot": what is said without marks goes on between them, and so does a clause behind the cue.</summary>
    private Draft TakeGoingOn(QuoteCue cue, Quote quote)
    {
        var isNew = _drafts.WithCue(cue.Sentence, cue.Word) is null;
        var draft = Take(cue);
        if (!isNew || cue.Word < 0 || _text.SignBefore(quote.Span.Start) != ',' || !char.IsLower(_text.Text[quote.Inner.Start])) return draft;
        var sentence = _text.Parsed.Sentences[cue.Sentence];
        var clause = sentence.Child(cue.Word, Deprel.Ccomp);
        if (clause > cue.Word && sentence.Reach(clause).First is var first && first > cue.Word && sentence[first].Start < quote.Span.Start && _text.QuoteAt(sentence[first].Start) is null) draft.AddContent(new TextSpan(sentence[first].Start, quote.Span.End));
        else if (cue.Source > cue.Word && cue.Word > 1 && sentence.Form(cue.Word - 1) is "," && _text.QuoteAt(sentence[cue.Word - 2].Start) is null && !IsLed(sentence, cue.Word)) draft.AddContent(new TextSpan(sentence[0].Start, sentence[cue.Word - 2].End));
        return draft;
    }

    /// <summary>Another cue, or a quotation, stands before this one in its sentence.</summary>
    private bool IsLed(Sentence sentence, int cue)
    {
        for (var word = 0; word < cue; word++)
            if (_finder.IsCue(sentence, word) || _text.QuoteAt(sentence[word].Start) is not null) return true;
        return false;
    }

    /// <summary>A cue without a source counts before a colon, or when it has already introduced the first half of the speech.</summary>
    private bool IsKnown(QuoteCue cue, Quote quote) => _text.SignBefore(quote.Span.Start) == ':' || _drafts.WithCue(cue.Sentence, cue.Word) is not null;

    /// <summary>The draft of this cue, made when it is new: "We wait," he said, "and wait."</summary>
    private Draft Take(QuoteCue cue)
    {
        if (_drafts.WithCue(cue.Sentence, cue.Word) is { } known) return known;
        var draft = new Draft(cue.Sentence, cue.Word) { Entry = cue.Entry, IsQuotation = true };
        draft.Cue.Add(cue.Span);
        if (cue.Source >= 0) SourcePhrase.Write(_text, _hedges, draft, cue.Source);
        _drafts.Add(draft);
        return draft;
    }

    /// <summary>"denied any rift: 'We are friends.'": the rift is denied, the words behind the colon are meant.</summary>
    private bool IsContrary(QuoteCue cue, Quote quote)
    {
        if (cue is not { Source: >= 0, Entry.Stance: Stance.Denies or Stance.Doubts } || !_text.Text.AsSpan(0, quote.Span.Start).TrimEnd().EndsWith(':')) return false; // also where the words open a paragraph of their own
        var sentence = _text.Parsed.Sentences[cue.Sentence];
        foreach (var child in sentence.Children(cue.Word))
            if (child > cue.Word && sentence[child].End <= quote.Span.Start && sentence.Deprel(child) is Deprel.Obj or Deprel.Ccomp or Deprel.Xcomp && sentence.Upos(child) != Upos.PRON) return true; // "denied this: ...": the words say what
        return false;
    }

    /// <summary>With the colon for a cue, so that the verb is read for itself.</summary>
    private Draft TakeByColon(QuoteCue cue, Quote quote)
    {
        var colon = _text.Text.LastIndexOf(':', quote.Span.Start - 1);
        var draft = new Draft(cue.Sentence, -1) { IsQuotation = true };
        draft.Cue.Add(new TextSpan(colon, colon + 1));
        SourcePhrase.Write(_text, _hedges, draft, cue.Source);
        _drafts.Add(draft);
        var sentence = _text.Parsed.Sentences[cue.Sentence];
        if (sentence.WordAt(colon) is >= 0 and var first) _drafts.AddTag(cue.Sentence, first, sentence.Count - 1); // what is denied ends there
        return draft;
    }

    /// <summary>Only the rest of the sentence with the cue, or the end of a paragraph, may stand between the parts of one speech.</summary>
    private bool GoesOn(Quote previous, Quote quote, Draft owner)
    {
        if (previous.IsOpen) return true;
        var between = _text.Parsed.SentenceAt(quote.Span.Start - 1) - Math.Max(owner.Sentence, _text.Parsed.SentenceAt(previous.Span.End - 1));
        if (between > 1 || (between == 1 && !IsGesture(_text.Parsed.SentenceAt(quote.Span.Start - 1), quote))) return false;
        var gap = new TextSpan(previous.Span.End, quote.Span.Start).Slice(_text.Text);
        return !gap.Contains('\n') || FillsParagraph(quote);
    }

    /// <summary>"He paused." between two parts of what he says.</summary>
    private bool IsGesture(int at, Quote quote)
    {
        const int Longest = 7; // words
        var sentence = _text.Parsed.Sentences[at];
        return sentence.Count <= Longest && sentence.Lemma(0) is "he" or "she" && sentence.Span.End <= quote.Span.Start && !_finder.IsCue(sentence, sentence.Root);
    }

    private bool FillsParagraph(Quote quote) => _text.SignBefore(quote.Span.Start) == '\n' && _text.SignFrom(quote.Span.End) == '\n';

    private bool StartsSentence(Quote quote) =>
        _text.SignBefore(quote.Span.Start) is '\n' or '.' or '!' or '?' or '”' or '"' or '\'' or '»' or '…' or ')' or '’';

    private bool IsStatement(Quote quote)
    {
        if (quote.IsOpen) return true;
        var last = quote.LastSign(_text.Text);
        if (last == '\n' || IsTitle(quote)) return false;
        return last is ',' or '.' or '?' or '!' or '…' or '—' or '-' || _text.SignFrom(quote.Span.End) is ',' or '.' or '\n';
    }

    /// <summary>On "Harbour Talk," he said ...: a few words in capitals behind a preposition or a verb, the comma not theirs.</summary>
    private bool IsTitle(Quote quote)
    {
        const int Longest = 5;
        if ((quote.LastSign(_text.Text) != ',' && _text.SignFrom(quote.Span.End) != ',') || _text.SignBefore(quote.Span.Start) is var sign && !char.IsLetter(sign)) return false;
        var words = 0;
        foreach (var range in quote.Inner.Slice(_text.Text).Split(' '))
        {
            var word = quote.Inner.Slice(_text.Text)[range];
            if (word.IsEmpty) continue;
            if (++words > Longest || (char.IsLower(word[0]) && words == 1) || (char.IsLower(word[0]) && word.Length > 4)) return false;
        }

        return words > 0 && IsCapital(quote);
    }

    private bool IsCapital(Quote quote)
    {
        var inner = quote.Inner.Slice(_text.Text).TrimEnd(", ");
        var last = inner[(inner.LastIndexOf(' ') + 1)..];
        return last.Length > 0 && !char.IsLower(last[0]);
    }
}
