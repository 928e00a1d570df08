namespace Hearsay.Reading.Quantities;

/// <summary>The part a word plays in a number written out: "six" Unit, "thirty" Ten, "hundred" Hundred, "million" Scale, "sixth" Ordinal.</summary>
internal enum NumberRole : byte
{
    None, Unit, Ten, Hundred, Scale, Ordinal, Fraction, And, Article, Dozen,
}
