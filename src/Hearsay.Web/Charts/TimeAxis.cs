using System.Globalization;

namespace Hearsay.Web.Charts;

/// <summary>Days on a line from <paramref name="left"/> to <paramref name="right"/>; the first and last day keep some room to the ends.</summary>
internal sealed class TimeAxis(DateOnly first, DateOnly last, double left, double right)
{
    private const int MostTicks = 9;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000]; // months

    private readonly int _from = first.DayNumber - Room(first, last);
    private readonly int _to = last.DayNumber + Room(first, last);

    public double At(DateOnly day) => Math.Round(left + (right - left) * (day.DayNumber - _from) / (_to - _from), 1);

    /// <summary>First days of months or years, at most nine; for a few weeks the first day alone.</summary>
    public IReadOnlyList<Tick> Ticks()
    {
        var (start, end) = (Day(_from), Day(_to));
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        if (months == 0) return [new Tick(At(first), Label(first, "d MMM yyyy"))];
        var step = Steps.First(step => months / step < MostTicks);
        var ticks = new List<Tick>();
        for (var month = (start.Year * 12 + start.Month - 1) / step * step + step; month <= end.Year * 12 + end.Month - 1; month += step)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            ticks.Add(new Tick(At(day), Label(day, step < 12 ? "MMM yyyy" : "yyyy")));
        }

        return ticks;
    }

    private static int Room(DateOnly first, DateOnly last) => Math.Max(6, (last.DayNumber - first.DayNumber) / 40);

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    private static string Label(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
