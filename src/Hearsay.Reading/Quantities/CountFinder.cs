using System.Globalization;

namespace Hearsay.Reading.Quantities;

/// <summary>Finds what a number counts from the words around it: its noun, what befell the persons, a death toll before it.</summary>
internal static class CountFinder
{
    private static readonly DateTimeFormatInfo Months = DateTimeFormatInfo.InvariantInfo;

    private const int MostPercent = 100;

    private const string Share = "percent "; // what a toll word counts in hundredths

    private const int FarthestNoun = 5;
    private const int FarthestFate = 6;
    private const int FarthestChange = 9;

    public static Count? Find(CountedText text, NumberPhrase phrase, int sentenceStart, int sentenceEnd)
    {
        var at = phrase.End;
        if (IsDay(text, phrase, sentenceEnd) || IsYear(text, phrase, sentenceEnd) || IsDenied(text, phrase.First, sentenceStart)) return null;
        if (at < sentenceEnd && text.Form(at) is "wounds") return null; // of one body
        if (IsMoney(text, phrase) is { } money) return money;
        if (text.At(at, QuantityRole.Percent) is { } percent) return Percent(text, percent.End, sentenceEnd) ?? Turnout(text, phrase.First, sentenceStart);
        if (text.At(at, QuantityRole.Fate) is { } fate && fate.End <= sentenceEnd) return new Count(fate.Code, at, at, true, 0.8);
        if (Noun(text, at, sentenceEnd) is { } noun) return OfNoun(text, phrase, noun, sentenceStart, sentenceEnd);
        if ((Lives(text, phrase, sentenceStart, sentenceEnd) ?? Strangers(text, phrase, sentenceEnd)) is { } persons) return persons;
        if (FateBefore(text, phrase.First, sentenceStart) is { } before && !IsSaidOfThings(text, phrase.First, sentenceStart)) return new Count(before, at, at, true, 0.7);
        if (TollWords.Of(text, phrase.First, sentenceStart) is { } toll && !toll.StartsWith(Share, StringComparison.Ordinal)) return new Count(toll, at, at, true, 0.8);
        if (phrase.Value > MostPercent && TollWords.Of(text, phrase.First, sentenceStart) is Share + "turnout") return new Count("attendees", at, at, true, 0.75); // "put the turnout of the march at 12,000"
        return Changing(text, phrase, sentenceStart) is { } thing ? new Count(thing, at, at, false, 0.7) : null;
    }

    /// <summary>"Nine miners died": whoever dies or is arrested is a person, also by a word that no list knows.</summary>
    private static Count? Strangers(CountedText text, NumberPhrase phrase, int end)
    {
        var noun = phrase.End;
        if (noun + 2 < end && !text.Words[noun].IsCapital && text.Words[noun].Shape == WordShape.Letters && text.At(noun, QuantityRole.Stop) is null && text.At(noun, QuantityRole.Fate) is null && text.Form(noun) is not [.., 's'] && text.Form(noun + 1) is [.., 's'] && text.At(noun + 1, QuantityRole.Stop) is null) noun++; // "football fans were arrested"
        if (phrase.IsShare || noun + 1 >= end || text.Words[noun].IsCapital || !(phrase.Value == 1 ? text.Words[noun].Shape == WordShape.Letters : text.Form(noun) is [.., 's'] or [.., 'm', 'e', 'n'] or [.., 'f', 'o', 'l', 'k']) || text.At(noun, QuantityRole.Stop) is not null || text.Form(noun) is "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "times") return null;
        var fate = text.Form(noun) is "countries" or "nations" or "cities" or "towns" or "companies" ? null : FateAfter(text, noun + 1, end);
        return fate is "deaths" or "injuries" or "arrests" or "strikers" or "attendees" or "protesters" or "freed" or "hostages" ? new Count(fate == "attendees" && IsOfStrike(text, noun, end) ? "strikers" : fate, noun, noun + 1, true, 0.75) : null;
    }

    /// <summary>"3,500 teachers took part in the strike".</summary>
    private static bool IsOfStrike(CountedText text, int at, int end)
    {
        for (; at < end; at++)
            if (text.Form(at) is "strike" or "walkout" or "stoppage") return true;
        return false;
    }

    /// <summary>"claimed 54 lives", "cost 30 lives".</summary>
    private static Count? Lives(CountedText text, NumberPhrase phrase, int start, int end) =>
        phrase.End < end && text.Form(phrase.End) is "lives" && phrase.First > start && text.Form(phrase.First - 1) is "claimed" or "claims" or "claiming" or "claim" or "cost" or "costs" or "costing" or "took" or "taking" or "of" ? new Count("deaths", phrase.End, phrase.End + 1, true, 0.8) : null;

    /// <summary>"the number of prisoners fell from 900 to 450", "its seats dropped to 21": what changes stands before the verb.</summary>
    private static string? Changing(CountedText text, NumberPhrase phrase, int start)
    {
        if (phrase.First - 1 < start || text.Form(phrase.First - 1) is not ("from" or "to")) return null;
        var (isChange, counted) = (false, (string?)null);
        for (var at = phrase.First - 1; at >= Math.Max(start, phrase.First - FarthestChange); at--)
        {
            if (text.Words[at].Shape == WordShape.Digits || (text.Words[at].Shape == WordShape.Sign && !(at == phrase.First - 2 && text.Form(at) is ","))) return null; // "more than doubled its seats, to 29"
            isChange |= text.At(at, QuantityRole.Change) is not null;
            counted = text.At(at, QuantityRole.Thing)?.Code ?? counted;
            if (isChange && counted is not null) return counted;
        }

        return null;
    }

    /// <summary>"the 2019 vote": of a year there is one, of a count there are several.</summary>
    private static bool IsYear(CountedText text, NumberPhrase phrase, int end) =>
        phrase.Value is >= 1900 and <= 2100 && phrase.End == phrase.First + 1 && text.Form(phrase.First).Length == 4 && text.Words[phrase.First].Shape == WordShape.Digits
        && phrase.End < end && text.Form(phrase.End) is "vote" or "ballot" or "seat" or "arrest" or "strike" or "death" or "attack" or "protest" or "killing" or "bombing" or "raid" or "prisoner" or "refugee" or "migrant";

    /// <summary>"13 November": the day of a month counts nothing.</summary>
    private static bool IsDay(CountedText text, NumberPhrase phrase, int end)
    {
        if (phrase.Value is not (>= 1 and <= 31) || phrase.End >= end || !text.Words[phrase.End].IsCapital) return false;
        var word = text.Form(phrase.End).ToString();
        return Months.MonthNames.Contains(word) || Months.AbbreviatedMonthNames.Contains(word);
    }

    private static Count? IsMoney(CountedText text, NumberPhrase phrase)
    {
        if (text.At(phrase.End, QuantityRole.Money) is { } money) return new Count(money.Code, phrase.End, money.End, false, 0.8);
        if (phrase.Number == 0 || !NumberPhraseReader.IsCurrency(text.Form(phrase.Number - 1))) return null;
        return new Count(text.Form(phrase.Number - 1) is "€" ? "euros" : text.Form(phrase.Number - 1) is "£" ? "pounds" : "dollars", phrase.End, phrase.End, false, 0.8);
    }

    /// <summary>"Turnout was 61 percent", "put turnout at 61 percent".</summary>
    private static Count? Turnout(CountedText text, int at, int start) =>
        TollWords.Of(text, at, start) is { } toll && toll.StartsWith(Share, StringComparison.Ordinal) ? new Count(toll[Share.Length..], at, at, false, 0.8) : null;

    private static Count? Percent(CountedText text, int at, int end)
    {
        if (Voters(text, at, end) is { } turnout) return turnout;
        if (Noun(text, at, Math.Min(end, at + FarthestNoun)) is { Word.Role: QuantityRole.Thing } noun)
            return IsProgress(text, noun.Word, end) ? null : new Count("percent of " + noun.Word.Code, noun.First, noun.Word.End, false, 0.8);
        for (var next = at; next < Math.Min(end, at + 3); next++)
            if (text.At(next, QuantityRole.Thing) is { } thing) return new Count("percent of " + thing.Code, next, thing.End, false, 0.8);
        return null;
    }

    /// <summary>"64 percent of voters took part", "64 percent of those entitled to vote had cast their ballots".</summary>
    private static Count? Voters(CountedText text, int at, int end)
    {
        const int Longest = 9;
        var isOfVoters = false;
        for (var next = at; next < Math.Min(end, at + Longest) && text.Words[next].Shape != WordShape.Sign; next++)
        {
            if (isOfVoters && text.Form(next) is "took" or "taken" or "turned" or "voted" or "cast" or "participated") return new Count("turnout", at, next, false, 0.8);
            isOfVoters |= text.Form(next) is "voters" or "electorate" or "electors" or "vote" or "eligible" or "registered";
        }

        return null;
    }

    /// <summary>The noun of a number: the last counted word of a run of attributes, before any word that ends a noun phrase.</summary>
    private static (int First, QuantityWord Word)? Noun(CountedText text, int at, int end)
    {
        for (var next = at; next < Math.Min(end, at + FarthestNoun); next++)
        {
            if (text.At(next, QuantityRole.Thing) is { Code: "animals" } && (text.Words[next].IsCapital || IsOfPersons(text, next + 1, end))) continue;
            if (text.At(next, QuantityRole.Thing) is { } thing) return thing.End <= end ? (next, thing) : null;
            if (text.At(next, QuantityRole.Person) is { } person && person.End <= end && !IsAttribute(text, person.End, end)) return (next, person);
            if (text.Words[next].Shape == WordShape.Digits || text.At(next, QuantityRole.Stop) is not null) return null;
            if (text.Words[next].Shape == WordShape.Sign && text.Form(next) is not "-" and not "'" and not "’") return null;
            if (text.At(next, QuantityRole.Fate) is { } && next > at) return null;
        }

        return null;
    }

    /// <summary>"fish traders": a plural behind the animal.</summary>
    private static bool IsOfPersons(CountedText text, int at, int end) =>
        at < end && !text.Words[at].IsCapital && text.Words[at].Shape == WordShape.Letters && text.Form(at) is { Length: > 3 } and [.., 's'] && text.At(at, QuantityRole.Fate) is null && text.At(at, QuantityRole.Stop) is null;

    /// <summary>"eliminated 10,000 jobs", "shot ten films": killed only where the noun is a person's.</summary>
    private static bool IsSaidOfThings(CountedText text, int at, int start)
    {
        for (var word = at - 1; word >= Math.Max(start, at - 3); word--)
            if (text.Form(word) is "eliminated" or "neutralised" or "neutralized" or "liquidated" or "shot") return true;
        return false;
    }

    /// <summary>"police officers": the first is an attribute of the second.</summary>
    private static bool IsAttribute(CountedText text, int at, int end) =>
        at < end && (text.At(at, QuantityRole.Person) is not null || text.At(at, QuantityRole.Thing) is not null);

    private static Count? OfNoun(CountedText text, NumberPhrase phrase, (int First, QuantityWord Word) noun, int start, int end)
    {
        if (noun.Word.Code is "prisoners" or "hostages" or "displaced" && !phrase.IsShare && (FateAfter(text, noun.Word.End, end) ?? FateBefore(text, phrase.First, start)) is { } befell && befell is "deaths" or "injuries" or "missing") return new Count(befell, phrase.End, noun.Word.End, true, 0.85);
        if (noun.Word.Role == QuantityRole.Thing && (IsProgress(text, noun.Word, end) || IsLacking(text, noun.Word.End, end))) return null;
        if (noun.Word.Role == QuantityRole.Thing)
            return new Count(phrase.IsShare ? "percent of " + noun.Word.Code : noun.Word.Code, phrase.End, noun.Word.End, false, phrase.Value is null ? 0.7 : 0.9);
        if (phrase.IsShare) return null;
        if (FateAfter(text, noun.Word.End, end) is { } after) return new Count(after, phrase.End, noun.Word.End, true, 0.85);
        if (FateBefore(text, phrase.First, start) is { } before) return new Count(before, phrase.End, noun.Word.End, true, 0.85);
        var own = phrase.First > start && text.Form(phrase.First - 1) is "its" or "their" ? phrase.First - 1 : phrase.First; // "kept its 15 deputies"
        if (SeatWords.IsDeputy(text.Form(noun.First)) && (text.Before(own, QuantityRole.Hold, out _) ?? text.Before(own, QuantityRole.With, out _)) is not null) return new Count("seats", phrase.End, noun.Word.End, false, 0.7);
        return noun.Word.Code is "" or "-" ? null : new Count(noun.Word.Code, phrase.End, noun.Word.End, true, 0.7);
    }

    /// <summary>"With half the votes counted": how far the counting is.</summary>
    private static bool IsProgress(CountedText text, QuantityWord noun, int end) =>
        noun.Code is "votes" && noun.End < end && (text.Form(noun.End) is "counted" or "tallied" or "processed" or "reported" or "now" || (text.Form(noun.End) is "in" && (noun.End + 1 >= end || text.Words[noun.End + 1].Shape == WordShape.Sign))); // "with half the votes in,", not "of the votes in the north"

    /// <summary>"two seats short of a majority", "three seats away from it".</summary>
    private static bool IsLacking(CountedText text, int at, int end) => at < end && text.Form(at) is "short" or "shy" or "away";

    /// <summary>"Not one guard was arrested".</summary>
    private static bool IsDenied(CountedText text, int first, int start) => first > start && text.Form(first - 1) is "not" or "Not";

    private static string? FateAfter(CountedText text, int at, int end)
    {
        at = AfterComplement(text, AfterJoined(text, AfterAside(text, at, end), end), end);
        for (var next = at; next < Math.Min(end, at + FarthestFate); next++)
        {
            if (text.At(next, QuantityRole.Fate) is { } fate) return IsActive(text, next, at) ? null : fate.Code;
            if (text.At(next, QuantityRole.Aux) is null) return null;
        }

        return null;
    }

    /// <summary>"who killed": the counted persons did it.</summary>
    private static bool IsActive(CountedText text, int fate, int first) => fate == first && text.Form(fate) is "killing" or "wounding" or "injuring" or "arresting" or "kill" or "kills" or "kidnapped";

    /// <summary>Steps over "and two civilians", "and a nurse": what befell them befell all.</summary>
    private static int AfterJoined(CountedText text, int at, int end)
    {
        const int Most = 4;
        for (var joined = 0; joined < Most && at + 1 < end && text.Form(at) is "and" or ","; joined++)
        {
            var first = text.Form(at) is "," && text.Form(at + 1) is "and" ? at + 2 : at + 1;
            if (first >= end) return at;
            int? next = text.Form(first) is "a" or "an" or "one" or "another" ? first + 1 : NumberPhraseReader.Read(text, first, end)?.End;
            if (next is not { } start || Noun(text, start, end) is not { Word.Role: QuantityRole.Person } noun) return at;
            at = noun.Word.End;
        }

        return at;
    }

    /// <summary>Steps over ", including three children," and ", three of them women,".</summary>
    private static int AfterAside(CountedText text, int at, int end)
    {
        const int Longest = 14;
        if (at + 1 >= end || text.Form(at) is not "," || (text.Form(at + 1) is not ("including" or "most" or "mostly" or "among" or "all" or "many" or "not") && !(text.NumberAt(at + 1) is { Exists: true } some && some.End < end && text.Form(some.End) is "of"))) return at;
        for (var next = at + 2; next < Math.Min(end, at + Longest); next++)
            if (text.Form(next) is ",") return next + 1;
        return at;
    }

    /// <summary>Steps over "of the Dawn Guard" and "in the town" when a verb of what befell them follows.</summary>
    private static int AfterComplement(CountedText text, int at, int end)
    {
        const int Longest = 8;
        if (at >= end || text.Form(at) is not ("of" or "from" or "in" or "at" or "on")) return at;
        for (var next = at + 1; next < Math.Min(end, at + Longest); next++)
        {
            if (text.Words[next].Shape == WordShape.Sign && text.Form(next) is not "-" and not "'" and not "’") return at;
            if (text.At(next, QuantityRole.Aux) is not null || text.At(next, QuantityRole.Fate) is { Code: "strikers" }) return next;
            if (text.Form(next) is "who" or "that" or "which" or "and" or "when" or "after" or "while" or "as") return at;
        }

        return at;
    }

    private static string? FateBefore(CountedText text, int at, int start)
    {
        for (var steps = 0; steps < 3 && at > start; steps++)
        {
            if (text.Before(at, QuantityRole.Fate, out var first) is { } fate && first >= start) return IsPassive(text, first, start) ? null : fate.Code;
            if (text.Before(at, QuantityRole.Filler, out var filler) is null || text.Form(filler) is "and" or "by" or "to") return null;
            at = filler;
        }

        return null;
    }

    /// <summary>"was killed 12 days ago": the verb has its person already.</summary>
    private static bool IsPassive(CountedText text, int fate, int start) =>
        fate > start && text.Form(fate - 1) is "was" or "were" or "been" or "be" && text.Form(fate) is "killed" or "wounded" or "injured" or "arrested" or "detained";
}
