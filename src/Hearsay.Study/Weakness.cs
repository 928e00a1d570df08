using Hearsay.Study.Facts;

namespace Hearsay.Study;

/// <summary>How badly a fact is supported for how loudly it is told: 0 is nothing to warn of.</summary>
internal static class Weakness
{
    private const double PerEcho = 1; // for each article beyond the number of voices
    private const double Unnamed = 3;
    private const double Denied = 2;
    private const double Circular = 3;

    public static double Of(Fact fact)
    {
        var support = fact.Support;
        if (support.IsCorroborated && fact.Denials.Count == 0) return 0;
        var isUnnamed = support.Origins.All(origin => origin.Kind == VoiceKind.Anonymous);
        if (fact.Kind == ClaimKind.Statement && (!isUnnamed || support.Articles < 2)) return 0;
        var weakness = support.IsEcho ? PerEcho * (support.Articles - support.Voices) : 0;
        if (isUnnamed) weakness += Unnamed;
        if (fact.Denials.Count > 0) weakness += Denied * fact.DenialSupport.Voices / support.Voices;
        return support.IsCircular ? weakness + Circular : weakness;
    }
}
