namespace Hearsay.Reading.Quantities;

/// <summary>A row of lexicons/en/quantities.tsv, found up to word <paramref name="End"/>.</summary>
internal readonly record struct QuantityWord(QuantityRole Role, int End, string Code);
