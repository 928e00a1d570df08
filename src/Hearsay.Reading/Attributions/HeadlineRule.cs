using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>A colon instead of a verb: "Mayor: No more talks", "Talks are over: minister", and the speakers of a transcript.</summary>
internal sealed class HeadlineRule(QuotedText text, CueLexicon lexicon, DraftList drafts) : CueRule(text, lexicon, drafts)
{
    private const int LongestSource = 6;

    private const int LongestHeadline = 120;

    /// <summary>Between the words of what a poll is said to show, where none of them is a verb.</summary>
    private const int FewestBlanks = 3;

    private static readonly HashSet<string> Months = [.. DateTimeFormatInfo.InvariantInfo.MonthNames, .. DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames, "Sept"];

    public void Read()
    {
        var isFirst = true;
        for (var start = 0; start < Text.Text.Length;)
        {
            var end = Text.Text.IndexOf('\n', start);
            if (end < 0) end = Text.Text.Length;
            if (!Text.Text.AsSpan(start, end - start).IsWhiteSpace())
            {
                ReadLine(Dateline.WithoutSlug(Text.Text, new TextSpan(start, end)), isFirst);
                isFirst = false;
            }

            start = end + 1;
        }
    }

    private void ReadLine(TextSpan line, bool isHeadline)
    {
        if (isHeadline && line.Length < LongestHeadline && Dash(line) is { } dash && Plain(new TextSpan(dash + 1, line.End)) is { } behind) Add(behind, dash, new TextSpan(line.Start, dash));
        if (isHeadline && line.Length < LongestHeadline && HeadlineTag.Find(Text, Lexicon, line) is { } tag && Source(tag.Source, true) is { } named) AddTag(tag, named, line);
        var colon = Text.Text.IndexOf(':', line.Start, Math.Min(line.Length, 200));
        if (colon > 0 && Text.Text.AsSpan(line.Start, colon - line.Start) is var lead && lead.LastIndexOf('(') > lead.LastIndexOf(')')) return; // "(Arabic: ...)"
        if (colon < 0 || colon + 2 >= line.End || Text.Text[colon + 1] != ' ') return;
        if (Source(new TextSpan(line.Start, colon), isHeadline) is { } speaker && !IsTopic(speaker, new TextSpan(colon + 1, line.End), isHeadline)) Add(speaker, colon, new TextSpan(colon + 1, line.End));
        else if (isHeadline && line.End - colon < 40 && !Text.Text.AsSpan(line.Start, colon - line.Start).EndsWith(" by") && Source(new TextSpan(colon + 1, line.End), true) is { } last) Add(Interviewed(last), colon, new TextSpan(line.Start, colon));
    }

    /// <summary>"“We stay”: an interview with Orla Brandt": who speaks is the one interviewed.</summary>
    private (int Sentence, int First, int End) Interviewed((int Sentence, int First, int End) label)
    {
        var sentence = Text.Parsed.Sentences[label.Sentence];
        for (var word = label.First; word + 2 < label.End; word++)
            if (sentence.Lemma(word) is "interview" or "conversation" or "talk" or "chat" or "discussion" && sentence.Lemma(word + 1) is "with") return (label.Sentence, word + 2, label.End);
        return label;
    }

    /// <summary>"LAHORE: The chief justice ...", "Lebanon: Two soldiers were killed": a place tells where or what of, unless what follows is spoken.</summary>
    private bool IsTopic((int Sentence, int First, int End) label, TextSpan content, bool isHeadline)
    {
        var mention = Text.Mentions.HeadedBy(label.Sentence, label.End - 1);
        if (SaysI(content) || HoldsQuote(content)) return false;
        return mention is { Type: EntityType.Loc } && (!isHeadline || content.Length > LongestHeadline || HoldsPast(content) || HoldsSpeech(content));
    }

    /// <summary>"Iraq: The union denies a quarrel": who speaks is named behind.</summary>
    private bool HoldsSpeech(TextSpan span) => Holds(span, (sentence, word) => sentence.Xpos(word) == "VBZ" && sentence.Child(word, Deprel.Nsubj) is >= 0 and var speaker && span.Contains(sentence[speaker].Span) && Lexicon.Verbs.Match(sentence, word).Entry is { Stance: Stance.Asserts or Stance.Denies });

    private bool SaysI(TextSpan span) => Holds(span, Grammar.IsFirstPerson);

    /// <summary>A verb in the past tells what happened.</summary>
    private bool HoldsPast(TextSpan span) => Holds(span, (sentence, word) => sentence.Xpos(word) is "VBD" or "VBN");

    private bool HoldsQuote(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            if (Text.QuoteAt(at) is not null) return true;
        return false;
    }

    private bool Holds(TextSpan span, Func<Sentence, int, bool> asked)
    {
        for (var at = Math.Max(0, Text.Parsed.SentenceAt(span.Start)); at < Text.Parsed.Sentences.Count && Text.Parsed.Sentences[at].Span.Start < span.End; at++)
            for (var word = 0; word < Text.Parsed.Sentences[at].Count; word++)
                if (span.Contains(Text.Parsed.Sentences[at][word].Span) && asked(Text.Parsed.Sentences[at], word)) return true;
        return false;
    }

    /// <summary>"Dam safe despite cracks – engineers": the last dash between blanks; null for none.</summary>
    private int? Dash(TextSpan line)
    {
        var at = line.Slice(Text.Text).LastIndexOfAny('-', '–', '—');
        return at > 0 && line.Start + at + 2 < line.End && Text.Text[line.Start + at - 1] == ' ' && Text.Text[line.Start + at + 1] == ' ' ? line.Start + at : null;
    }

    /// <summary>A source that is written small: behind a dash in a headline a name may be that of the paper or of the author.</summary>
    private (int Sentence, int First, int End)? Plain(TextSpan span) =>
        Source(span, true) is { } source && char.IsLower(Text.Parsed.Sentences[source.Sentence].Form(source.End - 1)[0]) && Text.Parsed.Sentences[source.Sentence].Span.End <= span.End ? source : null;

    private (int Sentence, int First, int End)? Source(TextSpan span, bool isHeadline)
    {
        var at = Text.Parsed.SentenceAt(span.End - 1);
        if (at < 0) return null;
        var sentence = Text.Parsed.Sentences[at];
        var (first, end) = Words(sentence, span);
        if (end <= first || end - first > LongestSource || sentence[first].Start < span.Start || Text.Parsed.SentenceAt(span.Start + 1) != at) return null;
        for (var word = first; word < end; word++)
            if (sentence.Upos(word) is Upos.VERB or Upos.AUX || (!isHeadline && sentence.Upos(word) is not (Upos.PROPN or Upos.PUNCT))) return null;
        if (IsDate(sentence, first, end)) return null;
        if (end - first == 1 && Lexicon.Sources.IsRubric(sentence.Form(first).ToString().ToLowerInvariant())) return null;
        var head = end - 1;
        while (head > first && sentence.Upos(head) == Upos.PUNCT) head--;
        if (isHeadline && Top(sentence, head, first) is var top && top != head && sentence.Deprel(head) is Deprel.Nmod or Deprel.Obl && Lexicon.Sources.Kind(Text, at, top) is null) return null; // "What we know: the siege of the mill"
        if (isHeadline && head == first && IsLastName(sentence.Form(head).ToString())) return (at, first, head + 1);
        return Lexicon.Sources.Kind(Text, at, head) is not null && Grammar.IsNominal(sentence.Upos(head)) ? (at, first, head + 1) : null;
    }

    /// <summary>"1991:", "12 May:", "May 2016:" at the head of a line of a chronology.</summary>
    private static bool IsDate(Sentence sentence, int first, int end)
    {
        var holdsNumber = false;
        for (var word = first; word < end; word++)
        {
            var isNumber = char.IsAsciiDigit(sentence.Form(word)[0]);
            if (!isNumber && sentence.Upos(word) is not (Upos.PUNCT or Upos.X) && !Months.Contains(sentence.Form(word).ToString()) && char.IsLetter(sentence.Form(word)[0])) return false;
            holdsNumber |= isNumber;
        }

        return holdsNumber;
    }

    /// <summary>"Brandt: The mill is safe" above a text about Orla Brandt.</summary>
    private bool IsLastName(string word)
    {
        foreach (var actor in Text.Entities.Actors)
            if (actor.Type == EntityType.Per && actor.Names.Any(name => name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length > word.Length && name[^(word.Length + 1)] == ' ')) return true;
        return false;
    }

    /// <summary>The word at the top of the phrase that begins with <paramref name="first"/> and ends with the word.</summary>
    private static int Top(Sentence sentence, int word, int first)
    {
        var last = word;
        while (sentence.Head(word) >= first && sentence.Head(word) < last) word = sentence.Head(word);
        return word;
    }

    private void Add((int Sentence, int First, int End) source, int colon, TextSpan content)
    {
        var sentence = Text.Parsed.Sentences[source.Sentence];
        var draft = new Draft(source.Sentence, -1) { SourceHead = source.End - 1, IsQuotation = true };
        draft.Source.Add(sentence.SpanOf(source.First, source.End));
        draft.Cue.Add(new TextSpan(colon, colon + 1));
        var isPoll = sentence.Upos(draft.SourceHead) == Upos.NOUN && Lexicon.Sources.Kind(sentence.Lemma(draft.SourceHead)) == VoiceKind.Document; // "Poll: Voters tired of war talk"
        if (Trim(content) is { IsEmpty: false } trimmed && (SaysSomething(trimmed) || Text.Text[colon] != ':' || (isPoll && trimmed.Slice(Text.Text).Count(' ') >= FewestBlanks))) draft.Content.Add(trimmed);
        if (draft.Content.Count > 0) Drafts.Add(draft);
    }

    private void AddTag((int Sentence, int Verb, TextSpan Source, int ContentEnd) tag, (int Sentence, int First, int End) source, TextSpan line)
    {
        var sentence = Text.Parsed.Sentences[tag.Sentence];
        var draft = new Draft(tag.Sentence, tag.Verb) { Entry = Lexicon.Verbs.Match(sentence, tag.Verb).Entry, SourceHead = source.End - 1, IsQuotation = true };
        draft.Source.Add(sentence.SpanOf(source.First, source.End));
        draft.Cue.Add(sentence[tag.Verb].Span);
        draft.Content.Add(Trim(new TextSpan(line.Start, tag.ContentEnd)));
        Drafts.Add(draft);
    }

    /// <summary>A verb or a quotation; a number or a name after a colon is a label.</summary>
    private bool SaysSomething(TextSpan span) => HoldsQuote(span) || Holds(span, (sentence, word) => sentence.Upos(word) is Upos.VERB or Upos.AUX);

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text.Text[start])) start++;
        while (end > start && (char.IsWhiteSpace(Text.Text[end - 1]) || Text.Text[end - 1] is '.' or ';' or ',')) end--;
        return new TextSpan(start, end);
    }

    private static (int First, int End) Words(Sentence sentence, TextSpan span)
    {
        var first = 0;
        while (first < sentence.Count && sentence[first].Start < span.Start) first++;
        while (first < sentence.Count && sentence.Upos(first) == Upos.PUNCT) first++;
        var end = first;
        while (end < sentence.Count && sentence[end].End <= span.End) end++;
        return (first, end);
    }
}
