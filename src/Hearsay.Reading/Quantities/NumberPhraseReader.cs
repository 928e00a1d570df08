using System.Globalization;

namespace Hearsay.Reading.Quantities;

/// <summary>Reads the number phrase that starts at a word: "between 10 and 14", "at least 12", "dozens of", "54 out of 329".</summary>
internal static class NumberPhraseReader
{
    private const double About = 0.1; // "about 100" is 100 plus or minus a tenth
    private const int LongestOwner = 5; // words of "the national assembly's"

    public static NumberPhrase? Read(CountedText text, int at, int end)
    {
        if (text.At(at, QuantityRole.Share) is { } share) return Share(text, at, share);
        if (text.At(at, QuantityRole.Vague) is { } vague) return Vague(at, vague);
        if (text.NumberAt(at) is not { Exists: true, IsOrdinal: false } number || number.End > end || IsPartOfName(text, at, number)) return null;
        if (IsOneOf(text, at, number)) return null;
        var phrase = Range(text, at, number, end) ?? Bounded(text, at, number);
        return WithTotal(text, phrase, end);
    }

    private static NumberPhrase Share(CountedText text, int at, QuantityWord share)
    {
        var part = double.Parse(share.Code, CultureInfo.InvariantCulture);
        if (ScaleAt(text, share.End, out var scale) is { } behind) return Bound(text, at, at, behind, part * scale); // "a quarter of a million people"
        var value = Math.Round(part * 100, 2);
        return Bound(text, at, at, share.End, value) with { IsShare = true };
    }

    private static int? ScaleAt(CountedText text, int at, out double scale)
    {
        if (at < text.Words.Length && text.Form(at) is "a" or "of") at++;
        if (at < text.Words.Length && text.Form(at) is "a") at++;
        scale = at < text.Words.Length ? ScaleOf(text.Form(at)) : 1;
        return scale > 1 ? at + 1 : null;
    }

    private static double ScaleOf(ReadOnlySpan<char> word) => word switch { "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, "trillion" => 1e12, _ => 1 };

    private static NumberPhrase Vague(int at, QuantityWord vague)
    {
        var split = vague.Code.IndexOf(' ', StringComparison.Ordinal);
        return new NumberPhrase(at, at, vague.End, null, Parse(vague.Code.AsSpan(0, split)), Parse(vague.Code.AsSpan(split + 1)), false);
    }

    /// <summary>"one of the few dissenting votes" counts nothing; "one of the five seats" does.</summary>
    private static bool IsOneOf(CountedText text, int at, Number number) =>
        number is { Value: 1, IsDigits: false } && number.End + 1 < text.Words.Length && text.Form(number.End) is "of" && !text.NumberAt(number.End + 1).Exists
        && !(number.End + 2 < text.Words.Length && text.NumberAt(number.End + 2).Exists) && text.At(at, QuantityRole.Share) is null;

    /// <summary>A figure stuck to letters ("F-16", "M1") or a year-like or ranked number is no count.</summary>
    private static bool IsPartOfName(CountedText text, int at, Number number)
    {
        if (!number.IsDigits) return false;
        var (word, source) = (text.Words[at], text.Text);
        if (word.IsGlued && at > 0 && source[word.Start - 1] is var sign && (char.IsLetter(sign) || sign is '-' or '/' or '.' or ',' or ':' or '#')) return true;
        return number.End < text.Words.Length && text.Words[number.End].IsGlued && source[text.Words[number.End].Start] is ':' or '/' or '°'
            && number.End + 1 < text.Words.Length && text.Words[number.End + 1] is { IsGlued: true, Shape: WordShape.Digits };
    }

    /// <summary>"10 to 14", "10-14", "between 10 and 14".</summary>
    private static NumberPhrase? Range(CountedText text, int at, Number low, int end)
    {
        var second = low.End + 1 < end && IsCurrency(text.Form(low.End + 1)) ? low.End + 2 : low.End + 1;
        if (second >= end || text.NumberAt(second) is not { Exists: true, IsOrdinal: false } high || high.Value <= low.Value) return null;
        if (at > 0 && text.Form(at - 1) is "from") return null; // "rose from 12 to 14": a change
        var joint = text.Form(low.End);
        var isBetween = text.Before(at > 0 && IsCurrency(text.Form(at - 1)) ? at - 1 : at, QuantityRole.Between, out var start) is not null;
        if (joint is not ("to" or "-" or "–" or "or") && !(joint is "and" && isBetween)) return null;
        return new NumberPhrase(isBetween ? start : at, at, high.End, null, low.Value * SharedScale(text, low, high), high.Value, false);
    }

    /// <summary>"between 20 and 30 million": a million times both.</summary>
    private static double SharedScale(CountedText text, Number low, Number high)
    {
        var scale = ScaleOf(text.Form(high.End - 1));
        return low.Value < high.Value / scale ? scale : 1;
    }

    public static bool IsCurrency(ReadOnlySpan<char> form) => form is "$" or "€" or "£" or "US$";

    private static NumberPhrase Bounded(CountedText text, int at, Number number) => Bound(text, at, at, number.End, number.Value);

    private static NumberPhrase Bound(CountedText text, int at, int number, int end, double value)
    {
        var bound = at > 0 && IsCurrency(text.Form(at - 1)) ? at - 1 : at; // "more than $4 million"
        var isMost = text.Before(bound, QuantityRole.High, out var most) is not null;
        if (text.Before(bound, QuantityRole.Low, out var start) is not null && !(isMost && most < start)) return new NumberPhrase(start, number, end, value, value, null, false);
        if (isMost) return new NumberPhrase(most, number, end, value, null, value, false); // "no more than" is longer than "more than"
        if (text.Before(bound, QuantityRole.About, out start) is not null)
            return new NumberPhrase(start, number, end, value, Math.Round(value * (1 - About), 6), Math.Round(value * (1 + About), 6), false);
        return new NumberPhrase(Narrowed(text, at), number, end, value, value, value, false);
    }

    /// <summary>"just 20", "a mere 23": the words before it change nothing.</summary>
    private static int Narrowed(CountedText text, int at)
    {
        var first = at;
        if (first > 0 && text.Form(first - 1) is "just" or "only" or "mere" or "merely" or "barely" or "exactly" or "precisely" or "paltry" or "miserable" or "meagre" or "solitary" or "lone") first--;
        return first < at && first > 0 && text.Form(first - 1) is "a" ? first - 1 : first;
    }

    private static NumberPhrase WithTotal(CountedText text, NumberPhrase phrase, int end)
    {
        if (text.At(phrase.End, QuantityRole.OutOf) is not { } joint || joint.End >= end) return phrase;
        var at = Owned(text, joint.End, end);
        if (text.NumberAt(at) is not { Exists: true, IsOrdinal: false } whole || whole.End > end || whole.Value < (phrase.Value ?? phrase.High)) return phrase;
        return phrase with { End = whole.End, Total = whole.Value, IsOfOwn = at == joint.End && text.Form(at - 1) is "its" or "their" or "his" or "her" or "our" };
    }

    /// <summary>Behind whoever owns the whole: "235 of the state's 288 seats".</summary>
    private static int Owned(CountedText text, int at, int end)
    {
        for (var next = at; next < Math.Min(end - 1, at + LongestOwner) && text.Words[next].Shape != WordShape.Digits; next++)
            if (text.Form(next) is "'s" or "’s" or "'" or "’" && text.NumberAt(next + 1).Exists) return next + 1;
        return at;
    }

    private static double Parse(ReadOnlySpan<char> number) => double.Parse(number, CultureInfo.InvariantCulture);
}
