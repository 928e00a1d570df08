using Hearsay.Core;
using Hearsay.Reading.Quantities;

namespace Hearsay.Reading.Times;

/// <summary>Quarters, halves and years of reports on business, and what they are compared with: "a year earlier".</summary>
internal sealed partial class TimeResolver
{
    private CalendarPoint? OrdQuarter(TimeParts parts)
    {
        if (parts.Quarter is not (>= 1 and <= 4 and var number)) return null;
        var open = new CalendarPoint(Grain.Quarter, 0, number);
        if (ExplicitYear(parts) is { } year) return open with { Year = year };
        if (Turn(parts) is not null) return open with { Year = YearOfMonth(parts) };
        return WithYear(open, parts);
    }

    private CalendarPoint? YearQuarter(TimeParts parts) =>
        anchors.Quarter is { } quarter && (ExplicitYear(parts) ?? YearOfMonth(parts)) is var year and not 0 ? quarter with { Year = year } : null;

    /// <summary>"the quarter", "the latest quarter": the one that the text reports on, else the one that ended last; "the quarter ended July 31": that with most of its days.</summary>
    private CalendarPoint? Quarter(TimeParts parts)
    {
        if (parts.Month is not null) return Assemble(parts, 0) is { } last ? InYearNear(last, anchors.Published ?? DateOnly.MinValue, Tense.Past).Shift("M", -1)?.Shift("Q", 0) : null;
        if (parts.Has(TimeClass.Next)) return anchors.Now?.Shift("Q", 1);
        if (parts.Has(TimeClass.This)) return anchors.Now?.Shift("Q", 0);
        return anchors.Quarter ?? anchors.Now?.Shift("Q", -1);
    }

    /// <summary>"the April-June quarter"; null for months that make no quarter of the calendar.</summary>
    private CalendarPoint? MonthQuarter(TimeParts parts)
    {
        if (parts.Month is not { } first || first % 3 != 1 || parts.Second is not { Number: var last } || (int)last != first + 2) return null;
        var open = new CalendarPoint(Grain.Quarter, 0, (first + 2) / 3);
        return ExplicitYear(parts) is { } year ? open with { Year = year } : WithYear(open, parts);
    }

    private CalendarPoint? Half(TimeParts parts)
    {
        var year = ExplicitYear(parts) ?? YearOfMonth(parts);
        return year == 0 ? null : new CalendarPoint(Grain.Half, year, (parts.Whole(TimeClass.Ord) ?? parts.Whole(TimeClass.HalfCode)) == 1 ? 1 : 2);
    }

    /// <summary>
    /// "a year earlier": in a report on a quarter the same quarter of the year before; behind "in February" or "in 2010" of the same
    /// sentence the February or the year before that; else the year before the document's.
    /// </summary>
    private CalendarPoint? YearAgo(TimeParts parts)
    {
        if (parts.Whole(TimeClass.Ord) is >= 1 and <= 4 and var number) return InYearOfReport(new CalendarPoint(Grain.Quarter, 0, number)) is { } own ? own with { Year = own.Year - 1 } : null;
        if (anchors.Quarter is { } quarter && anchors.ReportsQuarter(_match.First)) return quarter with { Year = quarter.Year - 1 };
        if (Compared() is { } compared) return YearBefore(compared);
        if (IsOfQuarter() && anchors.Now?.Shift("Q", -1) is { } last) return last with { Year = last.Year - 1 };
        return anchors.Now?.Shift("Y", anchors.ReportsLastYear ? -2 : -1);
    }

    private static CalendarPoint? YearBefore(CalendarPoint compared) => compared.Grain == Grain.Day ? compared.Shift("Y", -1) : compared with { Year = compared.Year - 1 };

    private CalendarPoint? InYearOfReport(CalendarPoint open) =>
        anchors.Published is { } published ? InYearNear(open, published, Tense.Past) : anchors.Now is { Year: not 0 } now ? open with { Year = now.Year } : null;

    private bool IsOfQuarter() => text.SpanOf(_match).Slice(text.Text).EndsWith("quarter", StringComparison.Ordinal);

    /// <summary>What the sentence has named before and "a year ago" is set against; null where it does not compare.</summary>
    private CalendarPoint? Compared()
    {
        if (anchors.Last is not { } last || !IsInSentence(last.Position) || last.Point.Year is < 2 or > 9000) return null;
        if (last.Point.Grain == Grain.Day && last.Point.Year == anchors.Published?.Year || last.Point.Grain is Grain.Week or Grain.Weekend) return null;
        return IsEarlier() || IsYearBefore() || LeftWord(_match) is "from" or "than" or "with" or "to" or "over" ? last.Point with { Time = "" } : null;
    }

    /// <summary>"down from 8.6 percent a year before".</summary>
    private bool IsYearBefore() => _match.Parts.Has(TimeClass.Before) && (LeftWord(_match) is "percent" or "million" or "billion" or "points" || _match.First > 0 && text.Words[_match.First - 1].Shape != WordShape.Letters && text.Text[text.Words[_match.First - 1].Start] != ',');

    private bool IsEarlier() => text.SpanOf(_match).Slice(text.Text).EndsWith("earlier", StringComparison.Ordinal);

    /// <summary>"For the year it earned 20 million", told when the fourth quarter was over; "had 3 million in hand at year's end", in the first months of the next.</summary>
    private bool IsLastYear()
    {
        if (anchors.Published is not { Month: <= 3 } published || TenseHere() != Tense.Past) return false;
        if (_match.Parts.Code(TimeClass.Mod) == "END" || text.SpanOf(_match).Slice(text.Text).EndsWith("end", StringComparison.OrdinalIgnoreCase)) return true;
        if (_match.Parts.Has(TimeClass.Mod) || anchors.Quarter is not { Index: 4 } quarter || quarter.Year >= published.Year) return false;
        anchors.PassLastYear(_match.First);
        return true;
    }

    /// <summary>"six months", "the year": figures that follow are of that stretch, no longer of a quarter.</summary>
    private static bool IsLongPeriod(TimeMatch match) => match.Meaning.Rule switch
    {
        TimeRule.Duration => UnitOf(match.Parts) is "M" && match.Parts.Number(TimeClass.Num) is 6 or 9 || UnitOf(match.Parts) is "Y",
        TimeRule.TheUnit => UnitOf(match.Parts) is "Y",
        TimeRule.Half or TimeRule.FiscalYear => true,
        _ => false,
    };

    /// <summary>"the first quarter", and "the quarter ended Sept. 30" in a text that has not called it its first.</summary>
    private bool NamesQuarter(TimeMatch match) => match.Meaning.Rule == TimeRule.OrdQuarter || match.Meaning.Rule == TimeRule.Quarter && match.Parts.Month is not null && anchors.Quarter is null;
}
