namespace Hearsay.Web.Views;

/// <summary>One sheet of a long list.</summary>
/// <param name="Number">From 1.</param>
public sealed record Sheet<T>(IReadOnlyList<T> Rows, int Total, int Number, int Sheets)
{
    public const int Length = 50;

    /// <summary>The sheet with this number, or the last one when there are fewer; only its rows are made. Number 0 is one sheet of all.</summary>
    public static Sheet<T> Of<TFrom>(IReadOnlyList<TFrom> all, int number, Func<TFrom, T> row)
    {
        ArgumentNullException.ThrowIfNull(all);
        if (number == 0) return new Sheet<T>([.. all.Select(row)], all.Count, 1, 1);
        var sheets = Math.Max(1, (all.Count + Length - 1) / Length);
        number = Math.Clamp(number, 1, sheets);
        return new Sheet<T>([.. all.Skip((number - 1) * Length).Take(Length).Select(row)], all.Count, number, sheets);
    }
}
