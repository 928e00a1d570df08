using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Reads a text of turns, one paragraph each: who speaks is told by a label, by the speaker ("I'm X"), by the one before ("X?"), or by the
/// heading of an interview. Two who alternate go on alternating until somebody else is called.
/// </summary>
internal sealed class TurnReader(ParsedText text, Clusters clusters, SpeechMap map, SelfNaming naming)
{
    private const int FewestTurns = 6;
    private const int FewestQuestions = 3;
    private const int FewestAnswers = 3;
    private const int LongestAnswer = 3;
    private const int LongIntroduction = 2;
    private const int LongestLead = 8;
    private const int FewestCapitals = 10;

    private readonly Draft?[] _speakers = new Draft?[map.Paragraphs]; // [paragraph] a mention of who speaks
    private readonly bool[] _asks = Questions(text, map); // [paragraph]

    /// <summary>Whether many paragraphs end in questions, and nobody narrates.</summary>
    public static bool IsDialogue(ParsedText text, SpeechMap map, SelfNaming naming)
    {
        if (map.Paragraphs < FewestTurns || IsTold(text, map)) return false;
        var asks = Questions(text, map).Count(each => each);
        if (asks >= FewestQuestions && asks * 12 >= map.Paragraphs) return true;
        if (asks > 0 && OpensInterview(text, map)) return true;
        if (Answers(text, map) >= FewestAnswers || naming.Introductions() > 1) return true;
        for (var at = 1; at < text.Sentences.Count; at++)
            if (IsHandedOn(text, map, at) && naming.AllName(at) is not null) return true;
        return false;
    }

    /// <summary>Whether quotation marks say what is spoken: one paragraph in four has whole sentences in them, as in stories.</summary>
    private static bool IsTold(ParsedText text, SpeechMap map)
    {
        var quoting = new HashSet<int>();
        foreach (var quote in map.Quoted.Quotes)
            if (IsSpoken(quote.Inner.Slice(text.Text)) && text.SentenceAt(quote.Span.Start) is >= 0 and var at) quoting.Add(map.Paragraph(at));
        return 4 * quoting.Count >= map.Paragraphs;
    }

    /// <summary>Words that begin large and end with a sign, not some that are only cited or meant otherwise.</summary>
    private static bool IsSpoken(ReadOnlySpan<char> words) =>
        words.Length > 1 && (char.IsPunctuation(words[^1]) || char.IsPunctuation(words[0])) && !char.IsLower(words[0]);

    private static bool OpensInterview(ParsedText text, SpeechMap map)
    {
        for (var at = 0; at < text.Sentences.Count && map.Paragraph(at) < 2; at++)
            for (var word = 0; word < text.Sentences[at].Count; word++)
                if (text.Sentences[at].Form(word).StartsWith("interview", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Paragraphs of a word or two with a full stop: "Yeah.", "Of course not." as listeners say them.</summary>
    private static int Answers(ParsedText text, SpeechMap map)
    {
        var count = 0;
        for (var at = 0; at < text.Sentences.Count; at++)
        {
            var isAlone = (at == 0 || map.Paragraph(at - 1) < map.Paragraph(at)) && (at + 1 == text.Sentences.Count || map.Paragraph(at + 1) > map.Paragraph(at));
            var sentence = text.Sentences[at];
            if (isAlone && sentence.Count is > 1 and <= LongestAnswer && sentence.Form(sentence.Count - 1) is "." or "!" or "?" && sentence.Upos(0) == Upos.INTJ) count++;
        }

        return count;
    }

    /// <summary>Whether a sentence ends a paragraph that says more, with others to follow.</summary>
    private static bool IsHandedOn(ParsedText text, SpeechMap map, int sentence) =>
        map.Paragraph(sentence - 1) == map.Paragraph(sentence) && sentence + 1 < text.Sentences.Count && map.Paragraph(sentence + 1) > map.Paragraph(sentence);

    public void Join(Draft[] ground, bool isGuess)
    {
        ReadIntroductions(ground);
        ReadInterview(isGuess && !ground.Any(draft => draft.Pronoun is { Person: 1, IsPlural: false } && map.Paragraph(draft.Sentence) < Array.IndexOf(_asks, true)));
        if (isGuess) ReadAnswers();
        if (isGuess) GuessChain();
        ReadCalls();
        ReadPartner();
        if (isGuess) FillBack();
        foreach (var turn in ground.GroupBy(draft => map.Paragraph(draft.Sentence)).ToArray()) JoinTurn(turn.Key, [.. turn], isGuess);
    }

    /// <summary>Where questions and answers are told apart and all the answers whose speaker is known are one person's, the other answers are too.</summary>
    private void ReadAnswers()
    {
        if (_asks.Count(each => each) < FewestQuestions || Answers(text, map) >= FewestAnswers) return;
        var known = Enumerable.Range(0, _speakers.Length).Where(at => _speakers[at] is not null).ToArray();
        if (known.Length == 0 || known.Any(at => _asks[at]) || known.Select(at => clusters.Of(_speakers[at]!)).Distinct().Count() != 1) return;
        for (var at = known[0]; at < _speakers.Length; at++)
            if (!_asks[at]) _speakers[at] ??= _speakers[known[0]];
    }

    private void GuessChain()
    {
        for (var at = 0; at < text.Sentences.Count; at++)
            if (naming.ItIs(at) is { } name) _speakers[map.Paragraph(at)] ??= name;
        if (new TurnChain(text, clusters, map, naming).Find(_speakers, Partners(out _)) is not { } chain) return;
        for (var at = 0; at < chain.Length; at++) _speakers[at] ??= chain[at];
    }

    /// <summary>Lets the first who is known to speak have spoken every second turn before as well.</summary>
    private void FillBack()
    {
        var first = Array.FindIndex(_speakers, speaker => speaker is not null);
        for (var at = first - 2; at >= 0; at -= 2) _speakers[at] = _speakers[first];
    }

    private void JoinTurn(int paragraph, Draft[] pronouns, bool isGuess)
    {
        var own = _speakers[paragraph];
        if (own is not null) map.GiveTurn(paragraph, own);
        var next = paragraph + 1 < _speakers.Length ? _speakers[paragraph + 1] : null;
        if (isGuess && paragraph > 0 && (next is null || (own is not null && clusters.Of(next) == clusters.Of(own)))) next = _speakers[paragraph - 1];
        var speaker = own ?? Array.Find(pronouns, draft => draft.Pronoun is { Person: 1, IsPlural: false });
        foreach (var draft in pronouns)
        {
            if (draft.Pronoun is { Person: 1, IsPlural: false }) clusters.Join(speaker!, draft);
            if (draft.Pronoun is { Person: 2 } && next is not null && (own is null || clusters.Of(own) != clusters.Of(next)) && (isGuess || _asks[paragraph])) clusters.Join(next, draft);
        }
    }

    private void ReadIntroductions(Draft[] ground)
    {
        foreach (var draft in ground)
            if (draft.Pronoun is { Person: 1, IsPlural: false } && clusters.Of(draft).HasName) _speakers[map.Paragraph(draft.Sentence)] ??= draft;
    }

    /// <summary>One who says a name and welcomes one other by name takes turns with the other.</summary>
    private void ReadPartner()
    {
        var others = Partners(out var first);
        if (others.Length != 1) return;
        for (var at = first; at < _speakers.Length; at++) _speakers[at] ??= (at - first) % 2 == 0 ? _speakers[first] : others[0];
    }

    /// <summary>Whom the only one who has said a name welcomes in the same breath; <paramref name="first"/> is the paragraph.</summary>
    private Draft[] Partners(out int first)
    {
        var known = Enumerable.Range(0, _speakers.Length).Where(at => _speakers[at] is not null).ToArray();
        first = known.Length == 0 ? 0 : known[0];
        if (known.Length == 0 || known.Select(at => clusters.Of(_speakers[at]!)).Distinct().Count() != 1) return [];
        var (host, paragraph) = (clusters.Of(_speakers[first]!), first);
        return [.. clusters.Drafts.Where(draft => draft is { IsName: true, Type: EntityType.Per } && map.Paragraph(draft.Sentence) == paragraph && clusters.Of(draft) != host && IsWelcome(draft.Sentence)).DistinctBy(clusters.Of)];
    }

    private bool IsWelcome(int number)
    {
        var sentence = text.Sentences[number];
        for (var word = 0; word < sentence.Count; word++)
            if (sentence.Lemma(word) is "join" or "welcome" or "guest" or "host" or "cohost") return true;
        return false;
    }

    /// <summary>The one person who is interviewed gives all the answers.</summary>
    private void ReadInterview(bool isIntroduced)
    {
        var first = Array.IndexOf(_asks, true);
        if ((Interviewee(first) ?? (isIntroduced && first >= LongIntroduction ? Introduced(first) : null)) is not { } guest) return;
        for (var at = first + 1; at < _speakers.Length; at++)
            if (!_asks[at]) _speakers[at] ??= guest;
    }

    /// <summary>The person named in the heading or introduction that speaks of an interview, if there is one only.</summary>
    private Draft? Interviewee(int firstQuestion)
    {
        var isInterview = false;
        for (var at = 0; at < text.Sentences.Count && map.Paragraph(at) < firstQuestion; at++)
        {
            var sentence = text.Sentences[at];
            for (var word = 0; word < sentence.Count; word++) isInterview |= sentence.Form(word).StartsWith("interview", StringComparison.OrdinalIgnoreCase);
            var isHeading = map.Paragraph(at) == 0;
            if (!isInterview || (!isHeading && at + 1 < text.Sentences.Count && map.Paragraph(at + 1) < firstQuestion)) continue;
            if ((Asked(at) ?? OnlyPerson(at)) is { } guest) return guest;
        }

        return null;
    }

    /// <summary>The person whom one of the first sentences says to be interviewed or spoken with.</summary>
    private Draft? Asked(int last)
    {
        foreach (var draft in clusters.Drafts)
        {
            if (draft.Sentence > last) return null;
            if (draft is not { IsName: true, Type: EntityType.Per, IsPlural: false, IsNested: false }) continue;
            var sentence = text.Sentences[draft.Sentence];
            var (verb, relation) = (sentence.Head(draft.Head), sentence.Deprel(draft.Head));
            if (verb < 0) continue;
            var hasWith = sentence.Child(draft.Head, Deprel.Case) is >= 0 and var mark && sentence.Lemma(mark) is "with" or "to";
            if (relation is Deprel.Obj && sentence.Lemma(verb) == "interview") return draft;
            if (hasWith && sentence.Lemma(verb) is "interview" or "speak" or "talk" or "sit" or "chat" or "meet" or "catch") return draft;
        }

        return null;
    }

    /// <summary>The person most often named before the first question, where a page tells of somebody first and then asks.</summary>
    private Draft? Introduced(int firstQuestion)
    {
        var last = 0;
        while (last + 1 < text.Sentences.Count && map.Paragraph(last + 1) < firstQuestion) last++;
        return OnlyPerson(last);
    }

    /// <summary>The person most often named in the first sentences, up to <paramref name="last"/>, unless two are named equally often.</summary>
    private Draft? OnlyPerson(int last)
    {
        var ranked = clusters.Drafts.Where(draft => draft.Sentence <= last && draft is { IsName: true, Type: EntityType.Per, IsPlural: false } && !IsCredit(text.Sentences[draft.Sentence], draft.First))
            .GroupBy(clusters.Of).OrderByDescending(group => group.Count()).Take(2).ToArray();
        return ranked.Length == 0 || (ranked.Length == 2 && ranked[0].Count() == ranked[1].Count()) ? null : ranked[0].First();
    }

    /// <summary>"Image: X": who took a picture.</summary>
    private static bool IsCredit(Sentence sentence, int first) =>
        first > 1 && sentence.Form(first - 1) is ":" && sentence.Lemma(first - 2).ToLowerInvariant() is "image" or "photo" or "picture" or "photograph" or "credit";

    /// <summary>Who is called by name speaks next, headings apart, and every second turn until another is called.</summary>
    private void ReadCalls()
    {
        Draft? called = null;
        var (since, turn) = (0, 0);
        for (var (at, sentence) = (0, 0); at < _speakers.Length; at++)
        {
            if (!IsHeading(text.Sentences[sentence].Span)) turn++;
            if (called is not null && (turn - since) % 2 == 1) _speakers[at] ??= called;
            for (; sentence < text.Sentences.Count && map.Paragraph(sentence) == at; sentence++)
                if (naming.Called(sentence) is { } name && (_speakers[at] is not { } own || clusters.Of(own) != clusters.Of(name))) (called, since) = (name, turn);
        }
    }

    /// <summary>Words in capitals alone: "ORAL ARGUMENT OF ...".</summary>
    private bool IsHeading(TextSpan sentence)
    {
        var capitals = 0;
        foreach (var letter in sentence.Slice(text.Text))
        {
            if (char.IsLower(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }

        return capitals >= FewestCapitals;
    }

    private static bool[] Questions(ParsedText text, SpeechMap map)
    {
        var asks = new bool[map.Paragraphs];
        for (var at = 0; at < text.Sentences.Count; at++) asks[map.Paragraph(at)] = text.Text[text.Sentences[at].Span.End - 1] == '?' || WantsToKnow(text.Sentences[at]);
        return asks;
    }

    /// <summary>"I wanted to know if you ...", "I was wondering how you ...": a question without its mark.</summary>
    private static bool WantsToKnow(Sentence sentence)
    {
        for (var word = 2; word + 2 < sentence.Count && word < LongestLead; word++)
            if (sentence.Lemma(word) is "know" or "ask" or "wonder" or "hear" && Phrases.Is(sentence, 0, "I") && sentence.Lemma(word + 1) is "if" or "whether" or "how" or "what" or "why" or "about" or "you")
                return SaysYou(sentence, word + 1);
        return false;
    }

    private static bool SaysYou(Sentence sentence, int from)
    {
        for (var word = from; word < sentence.Count; word++)
            if (sentence.Lemma(word) is "you" or "your") return true;
        return false;
    }
}
