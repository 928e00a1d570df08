using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>How many seats an assembly has: "the 120-seat chamber", "a parliament of 120 members", "the chamber, which has 120 members".</summary>
internal static class AssemblySize
{
    private const int Farthest = 5; // words between the number and the assembly
    private const int LongestName = 14; // words from "council" to "composed of 18 seats"
    private const int Fewest = 10; // seats: a smaller body is no assembly
    private const double Confidence = 0.8;

    /// <returns>What the assembly has; null when the number is of something else.</returns>
    public static Quantity? Read(CountedText text, NumberPhrase phrase, int start, int end)
    {
        if (phrase is { Value: not null, Total: >= Fewest and var all } && text.IsOfSeats && phrase.First > start && text.Form(phrase.First - 1) is "need" or "needs" or "needed" or "require" or "requires" or "required") return new Quantity("seats", all, all, all, all, null, text.Span(phrase.First, phrase.End), Confidence); // "you need 176 out of 350"
        if (phrase.Value is not { } size || size < Fewest || phrase.Low != phrase.High || phrase.Total is not null) return null;
        if (AreAtStake(text, phrase, end)) return new Quantity("seats", size, size, size, size, null, text.Span(phrase.First, phrase.End), Confidence);
        if (IsTotal(text, phrase, start) || IsOutOf(text, phrase, start)) return new Quantity("seats", size, size, size, size, null, text.Span(phrase.First, phrase.End), Confidence);
        var noun = Behind(text, phrase, end) ?? Before(text, phrase, start, end) ?? Whole(text, phrase, end);
        if (noun is not { } at) return null;
        var span = text.Words[at].Span;
        return new Quantity("seats", size, size, size, null, new ActorRef(span.Of(text.Text), span.Start, span.End, null, null, EntityType.Org, null), text.Span(phrase.First, phrase.End), Confidence);
    }

    /// <summary>"120-seat chamber", "120-member national assembly".</summary>
    private static int? Behind(CountedText text, NumberPhrase phrase, int end)
    {
        if (phrase.End + 1 >= end || text.Form(phrase.End) is not "-" || text.Form(phrase.End + 1) is not ("seat" or "member")) return null;
        for (var at = phrase.End + 2; at < Math.Min(end, phrase.End + 2 + Farthest); at++)
            if (SeatWords.IsAssembly(text.Form(at)) || text.Form(at) is "authority" or "body" or "board") return at;
        return null;
    }

    /// <summary>"Seats won, out of 543:".</summary>
    private static bool IsOutOf(CountedText text, NumberPhrase phrase, int start)
    {
        if (phrase.First - 3 < start || text.Form(phrase.First - 1) is not "of" || text.Form(phrase.First - 2) is not "out" || text.NumberAt(phrase.First - 3).Exists) return false;
        for (var at = start; at < phrase.First; at++)
            if (text.Form(at) is "Seats" or "seats" or "SEATS") return true;
        return false;
    }

    /// <summary>"The total number of the seats of the assembly is 407".</summary>
    private static bool IsTotal(CountedText text, NumberPhrase phrase, int start)
    {
        if (phrase.First - 1 < start || text.Form(phrase.First - 1) is not ("is" or "was" or "to" or "at" or ":" or "of" or "reaches")) return false;
        var isOfSeats = false;
        for (var at = phrase.First - 2; at > Math.Max(start, phrase.First - LongestName); at--)
        {
            isOfSeats |= text.Form(at) is "seats" or "members" or "mandates" or "deputies";
            if (isOfSeats && text.Form(at) is "number" && text.Form(at - 1) is "total" or "The" or "the" or "overall") return true;
        }

        return false;
    }

    /// <summary>"100 seats are at stake", "120 seats were up for election".</summary>
    private static bool AreAtStake(CountedText text, NumberPhrase phrase, int end)
    {
        if (phrase.End + 3 >= end || text.Form(phrase.End) is not "seats") return false;
        if (phrase.First > 0 && text.Form(phrase.First - 1) is "Its" or "its" or "the" or "The" or "all" or "All" or "'s" or "’s" && text.Form(phrase.End + 1) is "are" or "were" && text.Form(phrase.End + 2) is "split" or "divided" or "shared" or "distributed" or "elected" or "filled") return true;
        var at = text.Form(phrase.End + 1) is "are" or "were" or "is" ? phrase.End + 2 : phrase.End + 1;
        return text.Form(at) is "at" or "up" && text.Form(at + 1) is "stake" or "for";
    }

    /// <summary>"That makes 150, the whole house": the assembly behind a sum.</summary>
    private static int? Whole(CountedText text, NumberPhrase phrase, int end) =>
        phrase.End + 3 < end && text.Form(phrase.End) is "," && text.Form(phrase.End + 1) is "the" && text.Form(phrase.End + 2) is "whole" or "entire" or "full" && SeatWords.IsAssembly(text.Form(phrase.End + 3)) ? phrase.End + 3 : null;

    /// <summary>"the council of the province, which is composed of 18 seats".</summary>
    private static int? Composed(CountedText text, NumberPhrase phrase, int start, int end)
    {
        if (phrase.End >= end || !SeatWords.IsSitting(text.Form(phrase.End)) || phrase.First - 2 < start || text.Form(phrase.First - 1) is not "of" || text.Form(phrase.First - 2) is not ("composed" or "consists" or "consisting" or "made" or "comprised" or "up")) return null;
        for (var at = phrase.First - 3; at >= Math.Max(start, phrase.First - LongestName); at--)
            if (SeatWords.IsAssembly(text.Form(at))) return at;
        return null;
    }

    /// <summary>"a parliament of 120 members", "the chamber, which has 120 seats".</summary>
    private static int? Before(CountedText text, NumberPhrase phrase, int start, int end)
    {
        if (Composed(text, phrase, start, end) is { } composed) return composed;
        if (phrase.End >= end || !SeatWords.IsSitting(text.Form(phrase.End)) || phrase.First - 1 < start || text.Form(phrase.First - 1) is not ("of" or "has" or "have" or "had" or "comprises" or "counts" or "numbers" or "with")) return null;
        for (var at = phrase.First - 2; at >= Math.Max(start, phrase.First - Farthest); at--)
        {
            if (SeatWords.IsAssembly(text.Form(at))) return at;
            if (text.Form(at) is not ("which" or "that" or "," or "now" or "total" or "a" or "consists" or "will" or "would")) return null;
        }

        return null;
    }
}
