using System.Collections.Frozen;

namespace Hearsay.Ingest.Metadata;

/// <summary>
/// Reads dates as pages word them: ISO, figures with dots, slashes or hyphens, and names of months. Linear in the text.
/// Days before 1990 and after 2059 are not dates of pages. Safe for many threads.
/// </summary>
internal sealed class DateText
{
    private const int FirstYear = 1990, LastYear = 2059;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _months;

    private DateText(FrozenDictionary<string, int> months) => _months = months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static DateText Load(string directory) =>
        new(Table.Rows(directory, "ingest-months.tsv")
            .ToFrozenDictionary(row => row[1], row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The first full date in <paramref name="text"/>, or null.</summary>
    /// <param name="isMonthFirst">How to read 3/4/2020.</param>
    public DateOnly? First(ReadOnlySpan<char> text, bool isMonthFirst = false) => Find(text, isMonthFirst)?.Date;

    /// <summary>As <see cref="First"/>, with the place of the date.</summary>
    public (DateOnly Date, int Start, int End)? Find(ReadOnlySpan<char> text, bool isMonthFirst = false)
    {
        var words = new DateWords(text, _months);
        var first = words.Next();
        var second = words.Next();
        while (first.Length > 0)
        {
            var third = words.Next();
            if (Read(first, second, third, isMonthFirst) is { } date)
                return (date, first.Start, second.Length == 0 || first.Value >= 10_000_000 ? first.End : third.End);
            (first, second) = (second, third);
        }

        return null;
    }

    /// <summary>Where the last day of a month stands ("May 3rd", "3. Mai"), whether a year follows or none; null when there is none.</summary>
    public (int Start, int End)? FindDay(ReadOnlySpan<char> text)
    {
        (int Start, int End)? day = null;
        var words = new DateWords(text, _months);
        var first = words.Next();
        for (var second = words.Next(); second.Length > 0; second = words.Next())
        {
            var number = first.Month > 0 ? second.Value : second.Month > 0 ? first.Value : 0;
            if (number is > 0 and <= 31 && second.Follows(first)) day = (first.Start, second.End);
            first = second;
        }

        return day;
    }

    /// <summary>A month's number, or 0; <paramref name="name"/> in any case.</summary>
    public int Month(ReadOnlySpan<char> name) => new DateWords(name, _months).Next().Month;

    private static DateOnly? Read(DateWord first, DateWord second, DateWord third, bool isMonthFirst)
    {
        if (first.Length == 8 && first.Value >= 10_000_000) return Day(first.Value / 10000, first.Value / 100 % 100, first.Value % 100);
        if (!second.Follows(first) || !third.Follows(second)) return null;
        if (first.IsYear && second.IsNumber && third.IsNumber) return Day(first.Value, second.Value, third.Value);
        if (first.IsYear && second.Month > 0 && third.IsNumber) return Day(first.Value, second.Month, third.Value);
        var year = third.Year;
        if (year == 0) return null;
        if (first.IsNumber && second.Month > 0) return Day(year, second.Month, first.Value);
        if (first.Month > 0 && second.IsNumber) return Day(year, first.Month, second.Value);
        return first.IsNumber && second.IsNumber && second.Before == third.Before ? Figures(first, second, year, isMonthFirst) : null;
    }

    private static DateOnly? Figures(DateWord first, DateWord second, int year, bool isMonthFirst)
    {
        if (second.Before is not ('.' or '/' or '-')) return null;
        var monthFirst = second.Value > 12 || (isMonthFirst && second.Before != '.' && first.Value <= 12);
        return monthFirst ? Day(year, first.Value, second.Value) : Day(year, second.Value, first.Value);
    }

    private static DateOnly? Day(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1) return null;
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }
}
