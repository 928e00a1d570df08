using Hearsay.Core;

namespace Hearsay.Reading.Quantities;

/// <summary>How many seats an assembly has: "the 120-seat chamber", "a parliament of 120 members", "the chamber, which has 120 members".</summary>
internal static class AssemblySize
{
    private const int Farthest = 5; // words between the number and the assembly
    private const int Fewest = 10; // seats: a smaller body is no assembly
    private const double Confidence = 0.8;

    /// <returns>What the assembly has; null when the number is of something else.</returns>
    public static Quantity? Read(CountedText text, NumberPhrase phrase, int start, int end)
    {
        if (phrase.Value is not { } size || size < Fewest || phrase.Low != phrase.High || phrase.Total is not null) return null;
        var noun = Behind(text, phrase, end) ?? Before(text, phrase, start, end);
        if (noun is not { } at) return null;
        var span = text.Words[at].Span;
        return new Quantity("seats", size, size, size, null, new ActorRef(span.Of(text.Text), span.Start, span.End, null, null, EntityType.Org, null), text.Span(phrase.First, phrase.End), Confidence);
    }

    /// <summary>"120-seat chamber", "120-member national assembly".</summary>
    private static int? Behind(CountedText text, NumberPhrase phrase, int end)
    {
        if (phrase.End + 1 >= end || text.Form(phrase.End) is not "-" || text.Form(phrase.End + 1) is not ("seat" or "member")) return null;
        for (var at = phrase.End + 2; at < Math.Min(end, phrase.End + 2 + Farthest); at++)
            if (SeatWords.IsAssembly(text.Form(at))) return at;
        return null;
    }

    /// <summary>"a parliament of 120 members", "the chamber, which has 120 seats".</summary>
    private static int? Before(CountedText text, NumberPhrase phrase, int start, int end)
    {
        if (phrase.End >= end || !SeatWords.IsSitting(text.Form(phrase.End)) || phrase.First - 1 < start || text.Form(phrase.First - 1) is not ("of" or "has" or "have" or "had" or "comprises" or "counts" or "numbers")) return null;
        for (var at = phrase.First - 2; at >= Math.Max(start, phrase.First - Farthest); at--)
        {
            if (SeatWords.IsAssembly(text.Form(at))) return at;
            if (text.Form(at) is not ("which" or "that" or "," or "now" or "total" or "a" or "consists")) return null;
        }

        return null;
    }
}
