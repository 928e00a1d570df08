using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>
/// The "when" of the reading: finds the time expressions of a text and gives them TIMEX3 types and values. Words come from
/// lexicons/en/times*.tsv, the patterns over them too; a scan finds the longest pattern at each word, and a second pass in text
/// order works out the values, because "the next day" needs the day before it. Words suffice, no tree is asked for. Time is linear
/// in the text.
/// </summary>
public sealed class TimeReader
{
    private readonly TimeLexicon _lexicon;
    private readonly ClauseTense _tenses;
    private readonly Narration _narration;
    private readonly TitleWords _titles;

    private TimeReader(string directory)
    {
        _lexicon = new TimeLexicon(directory);
        _tenses = new ClauseTense(directory, _lexicon.Vocabulary);
        _narration = new Narration(directory, _lexicon.Vocabulary);
        _titles = new TitleWords(_lexicon.Vocabulary);
    }

    /// <param name="lexiconsDirectory">The folder of one language's lexicons, such as <c>lexicons/en</c>.</param>
    public static TimeReader Load(string lexiconsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        return new TimeReader(lexiconsDirectory);
    }

    /// <param name="published">Day of the document; without it nothing is reckoned from the writer's present.</param>
    /// <returns>In text order, none overlapping another.</returns>
    public IReadOnlyList<TimeExpression> Read(string text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (published is { Year: < 10 or > 8990 }) published = null; // no document's: the calendar must reach beyond it on both sides
        var words = WordScanner.Scan(text, _lexicon.Vocabulary);
        var matches = TimeScanner.Scan(_lexicon, text, words);
        var anchors = new TimeAnchors(published, _narration.Of(matches, new TimeText(text, words), published)) { IsDayFirst = FigureOrder.IsDayFirst(matches, text, words) };
        var resolver = new TimeResolver(anchors, new TimeText(text, words), _tenses);
        var expressions = new List<TimeExpression>(matches.Count);
        var loose = new List<string>(matches.Count);
        foreach (var match in matches)
        {
            if (_titles.IsInTitle(match, text, words) || resolver.Resolve(match) is not { } expression) continue;
            expressions.Add(expression);
            loose.Add(LooseRanges.UnitOf(match));
        }

        LooseRanges.Order(expressions, loose, text, published);
        return expressions;
    }

    /// <summary>
    /// The days in which an event lies and what that rests on: an expression of the event's clause, else the article's date read
    /// with the tense (a past event may lie any time before it, a future one after), else nothing. In a text without a date what is
    /// or is to come lies after the last past day that the text names.
    /// </summary>
    /// <param name="times">What <see cref="Read"/> found in the same text.</param>
    /// <param name="trigger">The words that name the event.</param>
    public static ClaimTime TimeOf(IReadOnlyList<TimeExpression> times, ParsedText text, TextSpan trigger, WritingTime written)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(text);
        return EventTimes.TimeOf(new TimesOfText(times), text, trigger, written);
    }

    /// <summary>As <see cref="TimeOf"/>, for a noun that says beside a name what its bearer is; null where it stands otherwise.</summary>
    public static ClaimTime? StandingOf(IReadOnlyList<TimeExpression> times, ParsedText text, TextSpan noun, WritingTime written)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(text);
        return EventTimes.StandingOf(times, text, noun, written);
    }

    /// <summary>When a text was written, for <see cref="TimeOf"/>: the day of the document, else bounded from inside.</summary>
    public static WritingTime Written(IReadOnlyList<TimeExpression> times, ParsedText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(text);
        return new WritingTime(published, published is null ? EventTimes.LatestPast(times, text) : null);
    }
}
