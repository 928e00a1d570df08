using System.Globalization;

namespace Hearsay.Study.Seats;

/// <summary>Says whether the parts of a list make the whole.</summary>
public static class SeatSentence
{
    public static string Of(SeatList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var sum = $"sum {Number(list.Sum)}{(list.Whole is { } whole ? $" of {Number(whole)}" : "")}";
        return list.Flaw switch
        {
            SeatFlaw.CountedTwice => $"{sum}: {string.Join("; ", list.Twins.Select(pair => $"{pair.First.Name} and {pair.Second.Name} may be one party"))}; counted once the sum is {Number(list.SumOnce)}",
            SeatFlaw.TooMany => $"{sum}: {Number(list.Sum - list.Whole!.Value)} too many",
            SeatFlaw.TooFew => $"{sum}: {Number(list.Whole!.Value - list.Sum)} missing from a list that names the independents too",
            _ => list.Whole == list.Sum ? $"{sum}: adds up" : sum,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
