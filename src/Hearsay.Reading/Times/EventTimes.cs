using Hearsay.Core;
using Hearsay.Reading.Events;

namespace Hearsay.Reading.Times;

/// <summary>
/// Places an event in time: by an expression of its own clause ("on Monday", "since 2003"), else by the article's date and the
/// tense. A date on the verb that reports the event is the date of the report and is not used.
/// </summary>
internal static class EventTimes
{
    private const int Deepest = 40; // steps in the tree; beyond that two words have nothing to do with each other
    private const int DaysOfNews = 365; // what came after a thing less long ago is rather as late as the text
    private const int MostOfSentence = 40; // expressions of one sentence that are looked at

    public static ClaimTime TimeOf(TimesOfText times, ParsedText text, TextSpan trigger, WritingTime written)
    {
        var index = text.SentenceAt(trigger.Start);
        if (index >= 0) trigger = MainVerb(text.Sentences[index], trigger);
        var tense = IsOfSource(trigger, text) ? Tense.Past : TenseFinder.At(text, trigger.Start);
        var stated = index >= 0 ? Stated(times, text, text.Sentences[index], (trigger, written.Published, tense)) : null;
        if (stated is not null) return stated;
        if (tense != Tense.Future && DatedLines.Of(times, text.Text, trigger.Start) is { } dated) return times.Bounded(dated, text.Text);
        if (written.Published is { } day) return Around(day, tense);
        var open = After(written.NotBefore, tense);
        return index >= 0 && InClause(times, text.Sentences[index], trigger, isVague: true) is { } vague ? open with { Value = vague.Value, Basis = TimeBasis.Text } : open;
    }

    /// <summary>
    /// "Orla Brandt, the mayor, will leave in May": what somebody is when written of, where the text says it beside the name and no date stands
    /// in the phrase. Null where the noun is what the clause tells ("became mayor in May").
    /// </summary>
    public static ClaimTime? StandingOf(IReadOnlyList<TimeExpression> times, ParsedText text, TextSpan trigger, WritingTime written)
    {
        if (text.SentenceAt(trigger.Start) is not (>= 0 and var number) || text.Sentences[number] is var sentence && sentence.WordAt(trigger.Start) is not (>= 0 and var noun)) return null;
        if (sentence.Upos(noun) is not (Upos.NOUN or Upos.PROPN) || sentence.Child(noun, Deprel.Cop) >= 0 || sentence.Deprel(noun) is not (Deprel.Appos or Deprel.Compound or Deprel.Flat or Deprel.NmodDesc or Deprel.Nsubj or Deprel.NsubjPass)) return null;
        var (first, end) = sentence.Reach(noun);
        var phrase = sentence.SpanOf(first, end);
        if (times.Any(time => phrase.Contains(time.Span) || IsRightBehind(sentence, end, time.Span))) return null;
        return written.Published is { } day ? Around(day, Tense.Present) : After(written.NotBefore, Tense.Present);
    }

    /// <summary>"Omar Ruz, mayor until 2018,": the date behind the office is its own, wherever the parser hung it.</summary>
    private static bool IsRightBehind(Sentence sentence, int end, TextSpan date) =>
        end < sentence.Count && sentence.Form(end) is "until" or "till" or "since" or "from" or "between" && sentence.WordAt(date.Start) is var first && (first == end + 1 || first == end);

    /// <summary>"According to a study, it may": the study was there before the article.</summary>
    private static bool IsOfSource(TextSpan trigger, ParsedText text) => trigger.Slice(text.Text).StartsWith("according", StringComparison.OrdinalIgnoreCase);

    /// <summary>A cue may begin with its auxiliary: "has also maintained", "was told".</summary>
    private static TextSpan MainVerb(Sentence sentence, TextSpan trigger)
    {
        if (sentence.WordAt(trigger.Start) is not (>= 0 and var word) || sentence.Deprel(word) is not (Deprel.Aux or Deprel.AuxPass) || sentence.Head(word) < 0) return trigger;
        return sentence[sentence.Head(word)].Span;
    }

    /// <summary>What the sentence itself says of the time; null when nothing.</summary>
    private static ClaimTime? Stated(TimesOfText times, ParsedText text, Sentence sentence, (TextSpan Trigger, DateOnly? Published, Tense Tense) told)
    {
        if (OccasionTimes.OfClause(times.Within(sentence.Span, MostOfSentence), sentence, told.Trigger) is { } own) return new ClaimTime(own.Value, own.Earliest, own.Latest, TimeBasis.Text);
        if (InClause(times, sentence, told.Trigger) is { } expression) return AsTold(times.Bounded(expression, text.Text), told.Published, told.Tense);
        if (told.Published is { } today && LastingTimes.UpTo(today, times.Within(sentence.Span, MostOfSentence), sentence, told.Trigger) is { } lasting) return lasting;
        if (OccasionTimes.OfAntecedent(times.Within(sentence.Span, MostOfSentence), sentence, told.Trigger) is { } happening) return new ClaimTime(happening.Value, happening.Earliest, happening.Latest, TimeBasis.Text);
        if (OccasionTimes.When(times.Within(sentence.Span, MostOfSentence), sentence, told.Trigger) is { } when) return AsTold(times.Bounded(when, text.Text), told.Published, told.Tense);
        return told.Tense == Tense.Past && OccasionTimes.After(times.Within(sentence.Span, MostOfSentence), sentence, told.Trigger) is { Earliest: { } first } occasion && !(first.DayNumber + DaysOfNews > told.Published?.DayNumber)
            ? new ClaimTime(occasion.Value, first, told.Published, TimeBasis.Text)
            : null;
    }

    /// <summary>The last day that a text names and tells of in the past: it was written on that day or later. Null when it names none.</summary>
    public static DateOnly? LatestPast(IReadOnlyList<TimeExpression> times, ParsedText text)
    {
        DateOnly? latest = null;
        foreach (var expression in times)
            if (expression.Earliest is { } day && !(day <= latest) && expression.Value[0] is not ('P' or 'F') && TenseFinder.At(text, expression.Span.Start) == Tense.Past) latest = day;
        return latest;
    }

    private static ClaimTime Around(DateOnly day, Tense tense)
    {
        var value = CalendarPoint.Of(day).Value;
        return tense switch
        {
            Tense.Future => new ClaimTime(value, day, null, TimeBasis.Article),
            Tense.Present => new ClaimTime(value, day, day, TimeBasis.Article),
            _ => new ClaimTime(value, null, day, TimeBasis.Article),
        };
    }

    /// <summary>What was told as past lies up to the day of the document ("this year"), what is to come lies from it on ("by Friday"). "Since" leaves open whether it lasts.</summary>
    private static ClaimTime AsTold(ClaimTime time, DateOnly? published, Tense tense)
    {
        if (tense == Tense.Past && time.Start <= published && time.End > published) return time with { End = published };
        return tense == Tense.Future && time.End >= published && !(time.Start >= published) ? time with { Start = published } : time;
    }

    /// <summary>What is or is to come when an undated text is written lies after the last past day it names; what was may lie anywhere.</summary>
    private static ClaimTime After(DateOnly? notBefore, Tense tense) =>
        notBefore is { } day && tense is Tense.Present or Tense.Future ? new ClaimTime(null, notBefore, null, TimeBasis.None) : ClaimTime.Unknown;

    /// <param name="isVague">Looks for an expression without days, "on May 22" in a text without a date.</param>
    private static TimeExpression? InClause(TimesOfText times, Sentence sentence, TextSpan trigger, bool isVague = false)
    {
        var word = sentence.WordAt(trigger.Start);
        if (word < 0) return null;
        TimeExpression? best = null;
        var bestDistance = int.MaxValue;
        foreach (var expression in times.Within(sentence.Span, MostOfSentence))
        {
            if (!isVague && IsAgoOf(sentence, expression, trigger)) return expression;
            if (IsOpen(expression) != isVague || (isVague && !IsVagueDay(expression)) || IsElsewhere(sentence, expression.Span, word)) continue;
            var head = HeadOf(sentence, expression.Span);
            if (sentence.Deprel(head) is Deprel.Obl or Deprel.OblUnmarked && WordBefore(sentence, expression.Span) is >= 0 and var before)
            {
                if (before == word) return expression;
                if (IsReport(sentence, before)) continue;
            }

            if (Distance(sentence, word, head) is var distance && distance < bestDistance) (best, bestDistance) = (expression, distance);
        }

        return best ?? (sentence.Head(word) < 0 ? Fronted(times, sentence, isVague) : null);
    }

    /// <summary>"down from 463 million a year earlier": said of the figure right before.</summary>
    private static bool IsAgoOf(Sentence sentence, TimeExpression expression, TextSpan trigger)
    {
        if (expression.Earliest is null || expression.Span.Start != trigger.End + 1) return false;
        return sentence.WordAt(expression.Span.End - 1) is >= 0 and var last && sentence.Form(last) is ("earlier" or "ago" or "before");
    }

    private static bool IsElsewhere(Sentence sentence, TextSpan date, int trigger) =>
        IsInFront(sentence, date, trigger) || ToCome.IsOfPlan(sentence, date, trigger) || ToCome.IsOfRecord(sentence, date) || IsCompared(sentence, date) || IsAcrossQuotation(sentence, date, trigger);

    /// <summary>"'I remember October 7,' he wrote": what is quoted does not date the writing, nor the other way round.</summary>
    private static bool IsAcrossQuotation(Sentence sentence, TextSpan date, int trigger)
    {
        var first = sentence.WordAt(date.Start);
        if (first < 0) return false;
        var isAcross = false;
        for (var word = Math.Min(first, trigger) + 1; word < Math.Max(first, trigger); word++)
            isAcross ^= (sentence.Xpos(word) is "``" or "''" || sentence.Form(word) is "'" or "’") && sentence.Form(word - 1) is "," or "." or "?" or "!" or ":"; // not round a word or two
        return isAcross;
    }

    /// <summary>"Last night jets bombed it": what opens the sentence dates its main verb, wherever the parser hung it.</summary>
    private static TimeExpression? Fronted(TimesOfText times, Sentence sentence, bool isVague)
    {
        foreach (var expression in times.Within(sentence.Span, 1))
            if (IsOpen(expression) == isVague && WordBefore(sentence, expression.Span) < 0 && (!isVague || IsVagueDay(expression))) return expression;
        return null;
    }

    private static bool IsVagueDay(TimeExpression expression) => expression.Value.StartsWith("XXXX-", StringComparison.Ordinal);

    private static bool IsOpen(TimeExpression expression) => expression.Earliest is null && expression.Latest is null;

    /// <summary>The word before an expression and its preposition, or -1.</summary>
    private static int WordBefore(Sentence sentence, TextSpan date)
    {
        var at = sentence.WordAt(date.Start) - 1;
        return at >= 0 && sentence.Xpos(at) is "IN" ? at - 1 : at;
    }

    /// <summary>In "said on Monday that it struck" the day is that of the saying.</summary>
    private static bool IsReport(Sentence sentence, int word) =>
        sentence.Xpos(word) is "VBD" && sentence.Lemma(word) is "say" or "announce" or "report" or "add" or "declare" or "state" or "confirm";

    /// <summary>The word of a span that hangs on a word outside it.</summary>
    internal static int HeadOf(Sentence sentence, TextSpan span)
    {
        var first = sentence.WordAt(span.Start);
        for (var word = Math.Max(first, 0); word < sentence.Count && sentence[word].Start < span.End; word++)
            if (sentence.Head(word) < 0 || !span.Contains(sentence[sentence.Head(word)].Span)) return word;
        return Math.Max(first, 0);
    }

    /// <summary>
    /// Steps in the tree from the trigger to the expression; the largest number when a clause of its own lies between, or when the
    /// expression belongs to a name or noun ("the former president", "the 2005 law") that is not the trigger.
    /// </summary>
    private static int Distance(Sentence sentence, int trigger, int expression)
    {
        for (var (from, up) = (trigger, 0); from >= 0 && up < Deepest; (from, up) = (sentence.Head(from), up + 1))
        {
            if (Below(sentence, expression, from) is >= 0 and var down) return up * 2 + down;
            if (sentence.Deprel(from) == Deprel.Conj && expression > sentence.Head(from) && HasSubject(sentence, from)) break; // "it fell last night, but they have warned"
            if (sentence.Deprel(from) == Deprel.Conj && expression < from && TenseFinder.Of(sentence, from) is Tense.Present or Tense.Future && TenseFinder.Of(sentence, sentence.Head(from)) == Tense.Past) break; // "fell last year and is expected to"
            if (sentence.Deprel(from) is Deprel.Advcl or Deprel.Obl or Deprel.Acl && Prepositional.IsLedBy(sentence, from, "of")) break; // "accused them on Monday of stealing it"
            if (sentence.Deprel(from) is Deprel.Ccomp or Deprel.Parataxis or Deprel.AclRelcl or Deprel.Acl) break; // "the truce signed by both fell on Monday"
        }

        return int.MaxValue;
    }

    /// <summary>Steps from the expression up to a word, or -1 when it is not reached within the clause.</summary>
    private static int Below(Sentence sentence, int expression, int word)
    {
        for (var (at, down) = (expression, 0); at >= 0 && down < Deepest; (at, down) = (sentence.Head(at), down + 1))
        {
            if (at == word) return down;
            if (OpensClause(sentence.Deprel(at)) || (at != expression && (IsBesides(sentence, at) || IsOfSecondVerb(sentence, at, expression)))) break;
            if (HasDue(sentence, at) || (at != expression && ToCome.IsIntended(sentence, at))) break;
            if (sentence.Deprel(at) is Deprel.Amod or Deprel.Compound or Deprel.NmodPoss or Deprel.Nummod && sentence.Head(at) != word && !IsOccasion(sentence, sentence.Head(at))) break;
        }

        return -1;
    }

    /// <summary>"the elections, due in October, were cancelled".</summary>
    private static bool HasDue(Sentence sentence, int date)
    {
        foreach (var child in sentence.Children(date))
            if (sentence.Deprel(child) == Deprel.Case && sentence.Form(child) is "due") return true;
        return false;
    }

    /// <summary>
    /// "arrested him and on Friday released him": a date between the "and" and its verb is of that verb alone, and so is any date of a
    /// verb with a subject or auxiliary of its own, or after what is no verb ("was a commander and fought in 1990").
    /// </summary>
    private static bool IsOfSecondVerb(Sentence sentence, int verb, int date)
    {
        if (sentence.Deprel(verb) != Deprel.Conj || sentence.Upos(verb) != Upos.VERB) return false;
        if (date < verb || (sentence.Head(verb) is >= 0 and var first && sentence.Upos(first) != Upos.VERB)) return true;
        return HasSubject(sentence, verb) || sentence.Child(verb, Deprel.Aux) >= 0 || sentence.Child(verb, Deprel.AuxPass) >= 0;
    }

    private static bool HasSubject(Sentence sentence, int verb) => sentence.Child(verb, Deprel.Nsubj) >= 0 || sentence.Child(verb, Deprel.NsubjPass) >= 0;

    /// <summary>"12 more than in 2018", "down from 81 four years ago": the time of what is compared.</summary>
    private static bool IsCompared(Sentence sentence, TextSpan date)
    {
        var before = sentence.WordAt(date.Start) - 1;
        if (before > 0 && sentence.Form(before) is "in" or "on" or "at" or "during") before--;
        var figure = before;
        while (figure > 1 && sentence.Upos(figure) is Upos.NOUN or Upos.NUM or Upos.SYM) figure--; // "81 seats", "67 per cent"
        if (figure is > 0 && figure < before && sentence.Form(figure) is "from" or "with" or "to" or "against" && sentence.Form(figure - 1) is "down" or "up" or "compared" or "as") return true;
        return before > 0 && sentence.Form(before) is "than" && sentence.Form(before - 1) is not ("later" or "earlier" or "sooner" or "Later" or "Earlier");
    }

    /// <summary>"Ahead of the vote on May 4, she toured the state.", wherever the parser hung the date.</summary>
    private static bool IsInFront(Sentence sentence, TextSpan date, int trigger)
    {
        if (!sentence.Form(0).Equals("ahead", StringComparison.OrdinalIgnoreCase) && sentence.Form(0) is not ("Before" or "After" or "Following" or "Despite")) return false;
        var first = sentence.WordAt(date.Start);
        for (var word = first; first > 2 && word < trigger; word++)
            if (sentence.Form(word) is ",") return true;
        return false;
    }

    /// <summary>"ahead of the vote on May 4", "after the raid in March": the date of another event, before or after this one.</summary>
    private static bool IsBesides(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (child < noun && sentence.Deprel(child) is Deprel.Case or Deprel.Mark && sentence.Lemma(child) is "ahead" or "before" or "after" or "following" or "since" or "until" or "prior" or "despite") return true;
        return false;
    }

    /// <summary>"was killed in a 2008 raid", "signed a 1997 treaty": when it was.</summary>
    private static bool IsOccasion(Sentence sentence, int noun)
    {
        if (sentence.Head(noun) is not (>= 0 and var verb)) return false;
        if (sentence.Deprel(noun) is Deprel.Nsubj or Deprel.OblAgent) return IsHappening(sentence.Lemma(noun));
        if (sentence.Deprel(noun) == Deprel.Obj) return sentence.Lemma(verb) is "sign" or "negotiate" or "broker" or "reach" or "conclude" or "win" or "lead" or "launch" or "stage";
        return sentence.Deprel(noun) == Deprel.Obl && (Prepositional.IsLedBy(sentence, noun, "in") || Prepositional.IsLedBy(sentence, noun, "during"));
    }

    /// <summary>"The 2014 offensive killed hundreds": what it did, it did then; a law or a party goes on to act.</summary>
    internal static bool IsHappening(string noun) => noun is "offensive" or "attack" or "bombing" or "raid" or "strike" or "airstrike" or "war" or "invasion" or "battle" or "blast"
        or "explosion" or "shooting" or "siege" or "massacre" or "uprising" or "protest" or "coup" or "crackdown" or "ambush" or "assault" or "fire" or "flood" or "crash" or "accident" or "revolution" or "revolt" or "earthquake" or "clash";

    private static bool OpensClause(Deprel relation) =>
        relation is Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Acl or Deprel.Parataxis or Deprel.Csubj or Deprel.AdvclRelcl;
}
