namespace Hearsay.Study.Positions;

/// <summary>The beta distribution: its function B(a, b) and its tail, to about 14 digits (continued fraction, modified Lentz).</summary>
public static class Beta
{
    private const double Tiny = 1e-300;

    /// <summary>Lanczos coefficients, g = 7, n = 9.</summary>
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>ln B(a, b) for positive a and b.</summary>
    public static double LogFunction(double a, double b) => LogGamma(a) + LogGamma(b) - LogGamma(a + b);

    /// <summary>Pr(θ &gt; x) for θ ~ Beta(a, b), 0 ≤ x ≤ 1.</summary>
    public static double Tail(double x, double a, double b) => Incomplete(1 - x, b, a);

    /// <summary>The regularised incomplete beta function I_x(a, b).</summary>
    public static double Incomplete(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        if (x > (a + 1) / (a + b + 2)) return 1 - Incomplete(1 - x, b, a);
        var front = Math.Exp(a * Math.Log(x) + b * Math.Log(1 - x) - LogFunction(a, b)) / a;
        return front * Fraction(x, a, b);
    }

    private static double Fraction(double x, double a, double b)
    {
        var (c, d) = (1.0, Inverse(1 - (a + b) * x / (a + 1)));
        var value = d;
        for (var m = 1; m <= 500; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            (c, d) = (Away(1 + even / c), Inverse(1 + even * d));
            value *= c * d;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            (c, d) = (Away(1 + odd / c), Inverse(1 + odd * d));
            value *= c * d;
            if (Math.Abs(c * d - 1) < 1e-15) break;
        }

        return value;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    private static double Inverse(double value) => 1 / Away(value);

    private static double LogGamma(double z)
    {
        if (z < 0.5) return Math.Log(Math.PI / Math.Sin(Math.PI * z)) - LogGamma(1 - z);
        z -= 1;
        var sum = Lanczos[0];
        for (var at = 1; at < Lanczos.Length; at++) sum += Lanczos[at] / (z + at);
        var t = z + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (z + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
