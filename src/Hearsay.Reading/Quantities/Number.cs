namespace Hearsay.Reading.Quantities;

/// <summary>A number in digits or words that ends before word <paramref name="End"/>.</summary>
internal readonly record struct Number(double Value, int End, bool IsOrdinal, bool IsDigits)
{
    public static Number None => new(double.NaN, -1, false, false);

    public bool Exists => End > 0;
}
