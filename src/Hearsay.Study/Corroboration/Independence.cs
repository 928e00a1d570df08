namespace Hearsay.Study.Corroboration;

/// <summary>The measure of independent voices: I(F) = Σ_i Π_{j&lt;i} (1 − p_ij), between 1 and the number of claims.</summary>
public static class Independence
{
    /// <param name="count">Number of claims, in the order of their reports.</param>
    /// <param name="common">Probability that claim i has its origin in common with the earlier claim j: <c>common(i, j)</c>, j &lt; i.</param>
    public static double Voices(int count, Func<int, int, double> common)
    {
        ArgumentNullException.ThrowIfNull(common);
        var voices = 0.0;
        for (var claim = 0; claim < count; claim++)
        {
            var own = 1.0;
            for (var earlier = 0; earlier < claim && own > 0; earlier++) own *= 1 - common(claim, earlier);
            voices += own;
        }

        return voices;
    }
}
