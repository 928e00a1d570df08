namespace Hearsay.Reading.Times;

/// <summary>
/// The days that an expression stands for, where its TIMEX3 value is too coarse to say: "early March", "earlier this year", "the past
/// two weeks", "within three days", a Hijri month. Null is open or unknown.
/// </summary>
internal sealed partial class TimeResolver
{
    private const int MostDays = 36_525; // of a stretch that is counted from the day of the document

    /// <param name="point">Null for values that lie on no calendar.</param>
    private (DateOnly? First, DateOnly? Last) DaysOf(TimeMatch match, CalendarPoint? point)
    {
        if (Back(match) is { } back) return back;
        if (point is null) return Ahead(match) ?? default;
        var parts = match.Parts;
        if (OtherDays(match.Meaning.Rule, parts) is { } other) return other;
        if (match.Meaning.Rule == TimeRule.WeekOfMonth) return WeekOfMonth(parts, point);
        if (match.Meaning.Rule == TimeRule.Overnight && Direction() > 0) return (point.FirstDay, point.FirstDay?.AddDays(1));
        if (match.Meaning.Rule == TimeRule.Overnight) return (point.FirstDay?.AddDays(point.FirstDay > DateOnly.MinValue ? -1 : 0), point.FirstDay);
        if (match.Meaning.Rule == TimeRule.Ago && parts.Code(TimeClass.Approx) == "MORE") return (null, point.LastDay);
        if (point.Grain == Grain.Season && point.Index == 1 && parts.Has(TimeClass.Year2)) point = point with { Year = point.Year + 1 };
        return point is { FirstDay: { } first, LastDay: { } last } && point.Grain != Grain.Day ? Part(parts.Code(TimeClass.Mod), first, last) : (point.FirstDay, point.LastDay);
    }

    /// <summary>The part that "early", "mid-", "late" leave of a stretch: a half; "earlier" and "later" part it at the day of the document.</summary>
    private (DateOnly? First, DateOnly? Last) Part(string? mod, DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber;
        var isNow = anchors.Published >= first && anchors.Published <= last;
        return mod switch
        {
            "START" => (first, first.AddDays(days / 2)),
            "MID" => (first.AddDays(days / 4), last.AddDays(-days / 4)),
            "END" => (first.AddDays(days / 2 + 1), last),
            "BEFORE" when isNow => (first, anchors.Published),
            "AFTER" when isNow => (anchors.Published, last),
            _ => (first, last),
        };
    }

    /// <summary>"in the past year", "the last two weeks" of news: the days up to the document's own, whatever the calendar's year or week; null for all else.</summary>
    private (DateOnly First, DateOnly Last)? Back(TimeMatch match)
    {
        if (anchors.IsNarrative || anchors.Published is not { } today) return null;
        var isRolling = match.Meaning.Rule == TimeRule.Rolling || (match.Meaning.Rule == TimeRule.Near && match.Parts.Code(TimeClass.Last) == "rolling" && match.Parts.Has(TimeClass.OneUnit));
        return isRolling && Length(match.Parts) is var days && days is > 0 and < MostDays && today.DayNumber > days ? (today.AddDays(-days), today) : null;
    }

    /// <summary>"will leave within three days", "in the next two weeks": the days from the document's own on; "in three days" counts to a day or near it.</summary>
    private (DateOnly?, DateOnly?)? Ahead(TimeMatch match)
    {
        if (anchors.IsNarrative || anchors.Published is not { } today || match.Meaning.Rule != TimeRule.Duration) return null;
        var isWithin = LeftWord(match) is "within" || text.Words[match.First].Span.Of(text.Text).Equals("the", StringComparison.OrdinalIgnoreCase) && match.End - match.First > 1 && text.Words[match.First + 1].Span.Of(text.Text) is "next" or "coming";
        if (!isWithin || Direction() <= 0 || Length(match.Parts) is var days && days is <= 0 or >= MostDays) return null;
        return (today, today.AddDays(days));
    }

    /// <summary>Rounded up; 0 for what has no length in days.</summary>
    private static int Length(TimeParts parts)
    {
        var count = parts.Number(TimeClass.Num) ?? parts.Number(TimeClass.Count) ?? parts.Number(TimeClass.FewCount) ?? 1;
        var unit = UnitOf(parts);
        return (int)Math.Min(MostDays, Math.Ceiling(unit == "TH" ? count / 24 : count * Durations.DaysIn(unit)));
    }

    private string LeftWord(TimeMatch match) => match.First > 0 ? text.Words[match.First - 1].Span.Of(text.Text).ToLowerInvariant() : "";

    /// <summary>"the first week of January", "the last week of May 2011".</summary>
    private static (DateOnly?, DateOnly?) WeekOfMonth(TimeParts parts, CalendarPoint month)
    {
        if (month is not { FirstDay: { } first, LastDay: { } last }) return default;
        if (parts.Whole(TimeClass.Ord) is not (>= 1 and <= 4 and var week)) return (last.AddDays(-6), last);
        return (first.AddDays(week * 7 - 7), first.AddDays(week * 7 - 1));
    }
}
