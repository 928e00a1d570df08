using System.Text.RegularExpressions;

namespace Hearsay.Web.Texts;

/// <summary>
/// Where a text says when, for the eye: days, months, years and the commonest words for them, within sentences from which a claim took
/// its time. The record keeps the value of a time, not its place, so this looks for words again and decides nothing.
/// </summary>
internal static partial class TimeLights
{
    private const int LongestSentence = 5000; // UTF-16 units; nobody looks for a day in more

    /// <param name="claims">Those whose evidence stands in this text.</param>
    public static IEnumerable<LitSpan> Of(string text, IEnumerable<Claim> claims) =>
        from sentence in claims.Where(claim => claim.Time.Basis == TimeBasis.Text).Select(claim => claim.Evidence.Span).Distinct()
        where sentence.Start >= 0 && sentence.End <= text.Length && sentence.Length <= LongestSentence
        from Match match in Expression.Matches(sentence.Of(text))
        select new LitSpan(new TextSpan(sentence.Start + match.Index, sentence.Start + match.Index + match.Length), Light.Time);

    [GeneratedRegex(
        @"\b(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:night|morning|evening|afternoon))?|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may(?=\s+\d|\s+of\b)|june|july|august|september|october|november|december)(?:\s+\d{1,2}(?:st|nd|rd|th)?\b)?(?:,?\s+(?:1[89]|20)\d\d)?|(?:1[89]|20)\d\d(?:-\d\d-\d\d)?|\d{1,2}\s+may|yesterday|today|tomorrow|tonight|(?:last|next|this)\s+(?:week|month|year|night|spring|summer|autumn|winter)|\w+\s+(?:days?|weeks?|months?|years?)\s+(?:ago|later|earlier))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expression { get; }
}
