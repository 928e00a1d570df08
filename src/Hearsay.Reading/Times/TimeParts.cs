namespace Hearsay.Reading.Times;

/// <summary>
/// The words of a match by class. Of two words of one class the one inside the expression counts, of two inside it the first;
/// words of the context fill what the expression leaves open.
/// </summary>
internal sealed class TimeParts
{
    private readonly TimeWord[] _words = new TimeWord[(int)TimeClass.HalfCode + 1];
    private readonly byte[] _zones = new byte[(int)TimeClass.HalfCode + 1]; // [class] -> 1 + zone, 0 when absent

    /// <summary>A later word of a class that was already there: the end of a range.</summary>
    public TimeWord? Second { get; private set; }

    /// <summary>The smaller unit of "5 hours 14 minutes".</summary>
    public TimeWord? SecondUnit { get; private set; }

    public void Add(TimeWord word, int zone)
    {
        var at = (int)word.Class;
        var isFirst = _zones[at] == 0 || (_zones[at] == 1 && zone == 1);
        if (!isFirst && word.Class is TimeClass.Month or TimeClass.FullMonth or TimeClass.AnyMonth or TimeClass.Num) Second ??= word;
        if (!isFirst && word.Class == TimeClass.Unit) SecondUnit ??= word;
        if (!isFirst) return;
        (_words[at], _zones[at]) = (word, (byte)(zone + 1));
    }

    public bool Has(TimeClass kind) => _zones[(int)kind] != 0;

    /// <summary>The number of a part, or null when it is absent or no number.</summary>
    public double? Number(TimeClass kind) => Has(kind) && !double.IsNaN(_words[(int)kind].Number) ? _words[(int)kind].Number : null;

    public int? Whole(TimeClass kind) => Number(kind) is { } number ? (int)number : null;

    /// <summary>1 to 12, by whatever class the month was found.</summary>
    public int? Month => Whole(TimeClass.Month) ?? Whole(TimeClass.MonthWord) ?? Whole(TimeClass.FullMonth) ?? Whole(TimeClass.AnyMonth);

    /// <summary>1 (Monday) to 7, written out or short.</summary>
    public int? DayOfWeek => Whole(TimeClass.Weekday) ?? Whole(TimeClass.WeekdayShort);

    /// <summary>1 to 4 in "third quarter" and "Q3".</summary>
    public int? Quarter => Whole(TimeClass.Ord) ?? Whole(TimeClass.QuarterCode);

    public string? Code(TimeClass kind) => Has(kind) ? _words[(int)kind].Code : null;
}
