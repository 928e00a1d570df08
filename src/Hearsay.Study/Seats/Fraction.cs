using System.Numerics;

namespace Hearsay.Study.Seats;

/// <summary>An exact fraction in lowest terms; the denominator is positive.</summary>
public readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsZero ? new Fraction(0, 1) : new Fraction(numerator / divisor, denominator / divisor);
    }

    public double Value => Numerator.IsZero ? 0 : Math.Exp(BigInteger.Log(Numerator) - BigInteger.Log(Denominator));

    public override string ToString() => Denominator.IsOne || Numerator.IsZero ? Numerator.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{Numerator}/{Denominator}";
}
