using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>Words for assemblies, for those who sit in them, and for those who sit there without a party.</summary>
internal static class SeatWords
{
    private const int FarthestSitting = 4; // words between "three lawmakers" and "independents"

    /// <summary>"parliament", "chamber", and names that end so.</summary>
    public static bool IsAssembly(ReadOnlySpan<char> noun) => Lower(noun) is "assembly" or "parliament" or "council" or "chamber" or "house" or "congress" or "senate" or "legislature" or "representatives" or "diet" or "duma" or "majlis" or "knesset" or "riksdag" or "storting" or "folketing" or "bundestag" or "cortes" or "sejm" or "rada" or "seimas" or "saeima" or "eduskunta" or "althing";

    /// <summary>Whoever has a seat: a member of an assembly.</summary>
    public static bool IsSitting(ReadOnlySpan<char> noun) => Lower(noun) is "seats" or "members" or "deputies" or "lawmakers" or "legislators" or "mps" or "parliamentarians" or "councillors" or "senators" or "candidates";

    /// <summary>The text names seats, or an assembly and who could govern it.</summary>
    public static bool AreNamed(CountedText text)
    {
        var (assembly, rule) = (false, false);
        for (var at = 0; at < text.Words.Length; at++)
        {
            var word = Lower(text.Form(at));
            if (word is "seats" or "seat" or "mandates") return true;
            assembly |= IsAssembly(word);
            rule |= word is "majority" or "coalition" or "election" or "elections";
        }

        return assembly && rule;
    }

    /// <summary>A stretch that speaks of shares or of votes, not of seats.</summary>
    public static bool IsOfVotes(CountedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (text.Form(at) is "%" or "percent" or "per" or "votes" or "vote" or "points" or "goals" or "medals" or "poll" or "polls" && !(at > start && text.Form(at) is "votes" or "vote" && at + 1 < end && text.Form(at + 1) is "counted" or "in" or "tallied")) return true;
        return false;
    }

    /// <summary>"The exit poll gives", "the projection": nobody has counted it yet.</summary>
    public static bool IsForecast(CountedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Lower(text.Form(at)) is "projection" or "projections" or "projected" or "forecast" or "forecasts" or "pollster" or "pollsters") return true;
            if (at > start && Lower(text.Form(at)) is "poll" or "polls" && Lower(text.Form(at - 1)) is "exit" or "opinion" or "-") return true;
        }

        return false;
    }

    /// <summary>Whoever sits in an assembly by that alone: "the pact can count on 45 deputies".</summary>
    public static bool IsDeputy(ReadOnlySpan<char> noun) => Lower(noun) is "deputies" or "lawmakers" or "legislators" or "mps" or "parliamentarians" or "councillors" or "councilors" or "senators" or "deputy" or "lawmaker" or "legislator" or "mp" or "parliamentarian" or "councillor" or "councilor" or "senator";

    public static bool IsIndependent(ReadOnlySpan<char> word) => Lower(word) is "independent" or "independents" or "unaffiliated" or "nonpartisan" or "nonpartisans";

    /// <summary>
    /// Those without a party beside a number: "independents won 3 seats", "nine seats went to independents", "the independents their three", "three
    /// lawmakers sit as independents". Null where they are not what holds it.
    /// </summary>
    /// <param name="first">The first word of the number.</param>
    /// <param name="end">The first word after what it counts.</param>
    public static ActorRef? Independents(CountedText text, int first, int end)
    {
        var at = first;
        if (text.Before(at, QuantityRole.Hold, out var hold) is not null) at = hold;
        while (at > 0 && text.Form(at - 1) is ":" or "-" or "–" or "—" or "(" or "=" or "their" or "its" or "only") at--;
        if (at > 0 && Named(text, at - 1) is { } before) return before;
        if (end < text.Words.Length && text.Form(end) is "went" or "go" or "goes" or "fell") end++;
        if (end < text.Words.Length && IsSitting(text.Form(end)) && !IsNewLine(text, end)) end++;
        for (var next = end; next < Math.Min(text.Words.Length, end + FarthestSitting) && !IsNewLine(text, next); next++)
        {
            if (IsIndependent(text.Form(next))) return Ref(text, next, next + 1 < text.Words.Length && IsSitting(text.Form(next + 1)) ? next + 2 : next + 1);
            if (text.Form(next) is not ("to" or "for" or "by" or "as" or "the" or "sit" or "sat" or "are" or "were" or "was" or "won" or "taken" or "held" or "elected" or "chosen" or "returned" or "an" or "stood" or "ran")) return null;
        }

        return null;
    }

    /// <summary>"independents", "independent deputies" that end at a word.</summary>
    private static ActorRef? Named(CountedText text, int last)
    {
        if (last > 1 && text.Words[last - 1].IsCapital && text.Words[last].IsCapital && !IsNewLine(text, last) && text.Form(last - 1) is not ("The" or "And" or "While")) return null; // "the Ridge Independents": a party
        if (Lower(text.Form(last)) is "independents" or "nonpartisans") return Ref(text, last, last + 1);
        return last > 0 && IsSitting(text.Form(last)) && IsIndependent(text.Form(last - 1)) ? Ref(text, last - 1, last + 1) : null;
    }

    private static bool IsNewLine(CountedText text, int word) => word > 0 && text.Text.AsSpan(text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End).Contains('\n');

    private static ActorRef Ref(CountedText text, int first, int end)
    {
        var span = text.Span(first, end);
        return new ActorRef(span.Of(text.Text), span.Start, span.End, null, null, EntityType.Other, null);
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
