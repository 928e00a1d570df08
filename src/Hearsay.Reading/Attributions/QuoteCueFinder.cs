using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Looks for the verb that gives a quotation to its speaker. It leans on tags and order more than on the tree, as quotations are
/// what parsers read worst.
/// </summary>
internal sealed class QuoteCueFinder(QuotedText text, CueLexicon lexicon)
{
    /// <summary>Words between a quotation and its cue, long sources with asides included.</summary>
    private const int Farthest = 40;

    /// <summary>"..., the minister said" and "..., said the minister".</summary>
    public QuoteCue? After(Quote quote)
    {
        if (!IsPartOfSentence(quote) && !IsBareTag(quote)) return null;
        var at = text.Parsed.SentenceAt(Math.Max(0, NextWord(quote.Span.End)));
        if (at < 0) return null;
        var sentence = text.Parsed.Sentences[at];
        var first = WordFrom(sentence, quote.Span.End);
        if (first < sentence.Count && sentence.Upos(first) == Upos.CCONJ) return null; // "..., and he went home"
        var end = Math.Min(sentence.Count, first + Farthest);
        for (var word = first; word < end; word++)
        {
            if (text.QuoteAt(sentence[word].Start) is not null) return null;
            if ((!IsFinite(sentence, word) || IsAside(sentence, word, first)) && !IsMisread(sentence, word) && !IsParticiple(sentence, word, first)) continue;
            return AfterWith(at, word, first);
        }

        return null;
    }

    /// <summary>"The minister said, ..." and "he told reporters: ...".</summary>
    public QuoteCue? Before(Quote quote)
    {
        var sign = text.SignBefore(quote.Span.Start);
        var at = text.Parsed.SentenceAt(quote.Span.Start - 1);
        if (at < 0) return null;
        var sentence = text.Parsed.Sentences[at];
        var last = LastWordBefore(sentence, quote.Span.Start);
        if (last < 0) return null;
        if (sign == ':' && Labelled(at, last, quote) is { } labelled) return labelled;
        if (sign is not (':' or ',')) return IsCue(sentence, last) && sentence.Lemma(last) is not ("speak" or "talk" or "continue") ? With(at, last, sign) : null; // how somebody spoke, not what
        return Backward(at, last, sign == ':');
    }

    /// <summary>"THE TREND - Ana Veld: “It may last.”": nothing but names before the colon, back to the start of the sentence or a dash; null for others.</summary>
    private QuoteCue? Labelled(int at, int last, Quote quote)
    {
        const int Longest = 6; // words
        var sentence = text.Parsed.Sentences[at];
        var first = last;
        while (first > 0 && sentence.Upos(first - 1) is Upos.PROPN or Upos.CCONJ && last - first < Longest) first--;
        if (sentence.Upos(last) != Upos.PROPN || (first > 0 && sentence.Form(first - 1) is not ("-" or "–" or "—" or "\"" or "“")) || sentence.Upos(first) != Upos.PROPN) return null;
        if (lexicon.Sources.Kind(text, at, last) is not (VoiceKind.Person or VoiceKind.Outlet) || text.Mentions.HeadedBy(at, last) is null or { Type: EntityType.Loc } || !sentence.Form(last).ContainsAnyInRange('a', 'z')) return null;
        var colon = text.Text.LastIndexOf(':', quote.Span.Start - 1);
        return new QuoteCue(at, -1, null, new TextSpan(colon, colon + 1), Nominal(sentence, first, last + 1));
    }

    /// <summary>"He spoke without paper. “I counted nine of them.”": the main verb of the sentence before, in the same paragraph, is one of speech without content.</summary>
    public QuoteCue? Behind(Quote quote)
    {
        var at = text.Parsed.SentenceAt(quote.Span.Start) - 1;
        if (at < 0 || text.SignBefore(quote.Span.Start) != '.') return null;
        var sentence = text.Parsed.Sentences[at];
        if (sentence.Span.End > quote.Span.Start || new TextSpan(sentence.Span.End, quote.Span.Start).Slice(text.Text).Contains('\n')) return null;
        var verb = sentence.Root;
        if (verb < 0 || sentence.Upos(verb) != Upos.VERB || Grammar.IsPassive(sentence, verb) || lexicon.Verbs.Match(sentence, verb).Entry is not { } entry || !entry.Takes(Complements.Quote)) return null;
        if (sentence.Child(verb, Deprel.Ccomp) >= 0 || sentence.Child(verb, Deprel.Xcomp) >= 0 || entry.Takes(Complements.Object)) return null;
        return Grammar.OwnSubject(sentence, verb) is >= 0 and var source && lexicon.Sources.Kind(text, at, source) is not null ? With(at, verb, '.') : null;
    }

    /// <summary>The paragraph before ends with a colon: its last cue, or else its main verb, announces the quotation.</summary>
    public QuoteCue? Announcing(Quote quote)
    {
        var end = quote.Span.Start;
        while (end > 0 && char.IsWhiteSpace(text.Text[end - 1])) end--;
        if (end == 0 || text.Text[end - 1] != ':') return null;
        return BeforeColon(end);
    }

    /// <summary>The cue of the sentence that ends at <paramref name="end"/> with a colon.</summary>
    public QuoteCue? BeforeColon(int end)
    {
        var at = text.Parsed.SentenceAt(end - 1);
        return at < 0 ? null : Backward(at, LastWordBefore(text.Parsed.Sentences[at], end), isColon: true);
    }

    private QuoteCue? Backward(int at, int last, bool isColon)
    {
        var sentence = text.Parsed.Sentences[at];
        if (last < 0) return null; // signs alone
        if (isColon && lexicon.Nouns.Match(sentence, last).IsFound && sentence.Deprel(last) == Deprel.Obj && sentence.Upos(sentence.Head(last)) == Upos.VERB && lexicon.Hedges.Is(sentence.Lemma(sentence.Head(last)), Hedge.Support)) return With(at, sentence.Head(last), ':'); // "... shrugged and gave an answer:"
        for (var word = last; word >= Math.Max(0, last - Farthest); word--)
        {
            if (text.QuoteAt(sentence[word].Start) is not null) break;
            if (IsCue(sentence, word) && !(isColon && IsAsked(sentence, word))) return With(at, word, isColon ? ':' : ',');
        }

        if (!isColon || sentence.Root > last) return null;
        var isMisread = sentence.Xpos(sentence.Root) == "NNS" && sentence.Root == last && Grammar.OwnSubject(sentence, sentence.Root) >= 0 && lexicon.Verbs.Match(sentence, sentence.Root).Entry is { } entry && entry.Takes(Complements.Quote); // "The last line reads:"
        if (Reading(at, sentence, last) is { } reading) return reading;
        return !isMisread && (sentence.Upos(sentence.Root) != Upos.VERB || !IsCue(sentence, sentence.Root)) && Described(at, sentence) is { } described ? described
            : isMisread || (sentence.Upos(sentence.Root) == Upos.VERB && lexicon.Verbs.Match(sentence, sentence.Root).Entry?.Takes(Complements.Evidential) != true) ? With(at, sentence.Root, ':') : null;
    }

    /// <summary>"A sign at the gate reads:": the verb read as a plural at the end of one noun phrase; null for none.</summary>
    private QuoteCue? Reading(int at, Sentence sentence, int last)
    {
        if (sentence.Form(last) is "read" && sentence.Upos(last) == Upos.NOUN && sentence.Root == last && Grammar.OwnSubject(sentence, last) is >= 0 and var said && lexicon.Sources.Kind(text, at, said) == VoiceKind.Document) return new QuoteCue(at, last, null, sentence[last].Span, said);
        if ((sentence.Xpos(last) != "NNS" && sentence.Form(last) is not "read") || sentence.Upos(sentence.Root) != Upos.NOUN || sentence.Root >= last || lexicon.Sources.Kind(text, at, sentence.Root) != VoiceKind.Document) return null;
        return lexicon.Verbs.Match(sentence, last).Entry is { } entry && entry.Takes(Complements.Quote) && (sentence.Lemma(last) == "read" || !lexicon.Nouns.Match(sentence, last).IsFound) ? new QuoteCue(at, last, entry, sentence[last].Span, sentence.Root) : null;
    }

    /// <summary>"The rebels' answer came an hour later:": whose answer it is speaks, whatever became of it; null for none.</summary>
    private QuoteCue? Answer(int at, Sentence sentence)
    {
        if (sentence.Upos(sentence.Root) != Upos.VERB || Grammar.OwnSubject(sentence, sentence.Root) is not (>= 0 and var noun) || sentence.Upos(noun) != Upos.NOUN || !lexicon.Nouns.Match(sentence, noun).IsFound) return null;
        return sentence.Child(noun, Deprel.NmodPoss) is >= 0 and var owner && lexicon.Sources.Kind(text, at, owner) is not null ? new QuoteCue(at, noun, null, sentence[noun].Span, owner) : null;
    }

    /// <summary>"Asked about the leak, the minister was brief:": who is asked answers.</summary>
    private static bool IsAsked(Sentence sentence, int word) =>
        sentence.Xpos(word) is "VBN" or "VBD" && sentence.Deprel(word) == Deprel.Advcl && sentence.Head(word) is var main && main > word && Grammar.OwnSubject(sentence, word) < 0 && Grammar.OwnSubject(sentence, main) > word;

    /// <summary>"The statement was brief:", "the minister was blunt:": the document, or whoever it is, speaks.</summary>
    private QuoteCue? Described(int at, Sentence sentence)
    {
        if (Answer(at, sentence) is { } answer) return answer;
        var copula = sentence.Child(sentence.Root, Deprel.Cop);
        if (copula < 0 && sentence.Child(sentence.Root, Deprel.NmodPoss) is >= 0 and var owner && lexicon.Nouns.Match(sentence, sentence.Root).IsFound && lexicon.Sources.Kind(text, at, owner) is not null)
            return new QuoteCue(at, sentence.Root, null, sentence[sentence.Root].Span, owner); // "Her answer, in full:"
        if (copula < 0 || Grammar.OwnSubject(sentence, sentence.Root) is not (>= 0 and var source)) return null;
        if (lexicon.Nouns.Match(sentence, source).IsFound && sentence.Child(source, Deprel.NmodPoss) is >= 0 and var speaker && lexicon.Sources.Kind(text, at, speaker) is not null)
            return new QuoteCue(at, source, null, sentence[source].Span, speaker); // "The envoy's answer was short:"
        var kind = lexicon.Sources.Kind(text, at, source);
        return kind == VoiceKind.Document || (kind is not null && (sentence.Upos(sentence.Root) == Upos.ADJ || (sentence.Xpos(sentence.Root) == "NN" && sentence.Child(sentence.Root, Deprel.Det) < 0))) ? new QuoteCue(at, sentence.Root, null, sentence.SpanOf(copula, sentence.Root + 1), source) : null;
    }

    private QuoteCue? AfterWith(int at, int verb, int first)
    {
        var sentence = text.Parsed.Sentences[at];
        var match = Match(sentence, verb);
        var source = Grammar.OwnSubject(sentence, verb);
        if (source < 0 || source < first) source = Nominal(sentence, first, verb) is >= 0 and var before ? before : Nominal(sentence, verb + 1, sentence.Count);
        if (source < 0) return null;
        if (!match.IsFound && lexicon.Sources.Kind(text, at, source) is null) return null;
        var last = match.IsFound ? match.Last : verb;
        return new QuoteCue(at, verb, match.Entry, CueSpans.Span(text, sentence, verb, last), source);
    }

    private QuoteCue? With(int at, int verb, char sign)
    {
        var sentence = text.Parsed.Sentences[at];
        var match = lexicon.Verbs.Match(sentence, verb);
        var source = Grammar.IsPassive(sentence, verb) ? Grammar.Agent(sentence, verb) : Grammar.Doer(sentence, verb);
        if (source >= 0 && text.QuoteAt(sentence[source].Start) is not null) source = -1;
        if (source < 0 && !Grammar.IsPassive(sentence, verb)) source = Nominal(sentence, 0, Math.Min(verb, sentence.Root < 0 ? verb : Math.Max(1, sentence.Root)));
        if (source >= 0 && text.QuoteAt(sentence[source].Start) is not null) source = -1;
        if (source < 0) source = Inverted(at, verb);
        return new QuoteCue(at, verb, match.Entry, CueSpans.Span(text, sentence, verb, match.IsFound ? match.Last : verb), source);
    }

    /// <summary>"Stated the minister: ..."</summary>
    private int Inverted(int at, int verb)
    {
        var sentence = text.Parsed.Sentences[at];
        var source = Nominal(sentence, verb + 1, Math.Min(sentence.Count, verb + 4));
        return source >= 0 && verb == 0 && lexicon.Sources.Kind(text, at, source) is not null ? source : -1;
    }

    private CueMatch Match(Sentence sentence, int verb)
    {
        var match = lexicon.Verbs.Match(sentence, verb);
        return match.IsFound ? match : lexicon.Verbs.MatchPast(sentence, verb);
    }

    /// <summary>The past tense of a verb of saying, taken for a noun or an adjective, right before a sign or a circumstance.</summary>
    private bool IsMisread(Sentence sentence, int word)
    {
        if (sentence.Upos(word) is not (Upos.NOUN or Upos.ADJ or Upos.X) || lexicon.Verbs.MatchPast(sentence, word).Entry is not { } entry) return false;
        return entry.Takes(Complements.Clause | Complements.Quote) && (word + 1 >= sentence.Count || sentence.Upos(word + 1) is Upos.PUNCT or Upos.ADP or Upos.DET or Upos.PROPN or Upos.ADV);
    }

    /// <summary>"“It is over,” the star fumed.": the past tense taken for a participle that describes the source, where no other verb follows.</summary>
    private bool IsParticiple(Sentence sentence, int word, int first)
    {
        if (word == first && (IsInverted(sentence, word) || IsPlural(sentence, word))) return true;
        if (sentence.Xpos(word) != "VBN" || sentence.Deprel(word) is not (Deprel.Acl or Deprel.Nmod) || sentence.Head(word) is not (>= 0 and var noun) || noun < first || noun > word) return false;
        if (Match(sentence, word).Entry is not { } entry || !entry.Takes(Complements.Quote | Complements.Clause) || word + 1 < sentence.Count && sentence.Upos(word + 1) is not (Upos.PUNCT or Upos.ADP or Upos.ADV)) return false;
        for (var next = word + 1; next < sentence.Count; next++)
            if (IsFinite(sentence, next)) return false;
        return Grammar.Agent(sentence, word) < 0;
    }

    /// <summary>"“We have no bread,” whispered one resident": a participle right behind the marks and before a noun phrase.</summary>
    private bool IsInverted(Sentence sentence, int word) =>
        sentence.Xpos(word) == "VBN" && word + 1 < sentence.Count && sentence.Upos(word + 1) is Upos.DET or Upos.NUM or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PRON && sentence.Child(word, Deprel.Aux) < 0
        && Match(sentence, word).Entry is { } entry && entry.Takes(Complements.Quote | Complements.Clause);

    /// <summary>"“It was bound to happen,” reckons Ana Veld": the present tense taken for a plural, right before a name or an article.</summary>
    private bool IsPlural(Sentence sentence, int word) =>
        sentence.Xpos(word) == "NNS" && char.IsLower(sentence.Form(word)[0]) && word + 1 < sentence.Count && sentence.Upos(word + 1) is Upos.PROPN or Upos.DET && lexicon.Verbs.Match(sentence, word).Entry is { } entry && entry.Takes(Complements.Quote) && entry.Takes(Complements.Clause);

    public bool IsCue(Sentence sentence, int word) =>
        sentence.Upos(word) is Upos.VERB && lexicon.Verbs.Match(sentence, word).Entry is { } entry && entry.Takes(Complements.Clause | Complements.Quote);

    /// <summary>The highest noun between two words.</summary>
    private static int Nominal(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (!Grammar.IsNominal(sentence.Upos(word))) continue;
            var top = word;
            while (sentence.Head(top) >= first && sentence.Head(top) < end && Grammar.IsNominal(sentence.Upos(sentence.Head(top)))) top = sentence.Head(top);
            return top;
        }

        return -1;
    }

    /// <summary>After a full stop inside the marks a new sentence begins, unless it goes on in lower case.</summary>
    private bool IsPartOfSentence(Quote quote)
    {
        var last = quote.LastSign(text.Text);
        var next = NextWord(quote.Span.End);
        if (next < 0 || last == '\n' || quote.IsOpen) return false;
        return last != '.' || char.IsLower(text.Text[next]) || text.SignFrom(quote.Span.End) == ',';
    }

    /// <summary>"“I hope you find them.” Veld said.": a sentence that is nothing but the tag.</summary>
    private bool IsBareTag(Quote quote)
    {
        const int Longest = 6; // words and signs
        if (quote.IsOpen || NextWord(quote.Span.End) is not (>= 0 and var next) || text.Parsed.SentenceAt(next) is not (>= 0 and var at)) return false;
        var sentence = text.Parsed.Sentences[at];
        if (sentence.Count > Longest || sentence[0].Start < quote.Span.End - 1 || sentence[0].Start > next) return false;
        var last = sentence.Count - 1;
        while (last > 0 && sentence.Upos(last) == Upos.PUNCT) last--;
        return last > 0 && sentence.Xpos(last) is "VBD" or "VBZ" && IsCue(sentence, last) && text.SignFrom(sentence.Span.End) is not ('"' or '“');
    }

    /// <summary>Position of the next word in the same paragraph, or -1.</summary>
    private int NextWord(int from)
    {
        for (var at = from; at < text.Text.Length && text.Text[at] != '\n'; at++)
            if (char.IsLetterOrDigit(text.Text[at])) return at;
        return -1;
    }

    private static bool IsFinite(Sentence sentence, int word) =>
        sentence.Upos(word) == Upos.VERB && (sentence.Xpos(word) is "VBD" or "VBZ" or "VBP" || sentence.Child(word, Deprel.Aux) >= 0);

    /// <summary>A verb of a clause that describes the source: "..., the man who led it said"; without a relative word only when another verb follows.</summary>
    private static bool IsAside(Sentence sentence, int word, int first)
    {
        if (sentence.Deprel(word) == Deprel.AclRelcl && sentence.Reach(word).First is var joint && sentence.Xpos(joint) == "WRB" && joint >= first) return true; // "..., unlike elections when others took it on, says"
        if (sentence.Deprel(word) is not (Deprel.AclRelcl or Deprel.Acl) || sentence.Head(word) < first || sentence.Head(word) >= word) return false;
        if (Grammar.OwnSubject(sentence, word) is >= 0 and var subject) return Grammar.IsRelative(sentence, subject);
        for (var next = word + 1; next < sentence.Count; next++)
            if (IsFinite(sentence, next)) return true;
        return false;
    }

    private static int WordFrom(Sentence sentence, int position)
    {
        var word = 0;
        while (word < sentence.Count && sentence[word].Start < position) word++;
        return word;
    }

    private static int LastWordBefore(Sentence sentence, int position)
    {
        var word = WordFrom(sentence, position) - 1;
        while (word >= 0 && sentence.Upos(word) == Upos.PUNCT) word--;
        return word;
    }
}
