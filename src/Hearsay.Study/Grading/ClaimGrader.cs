using System.Globalization;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Grading;

/// <summary>
/// The Admiralty number of a claim from the voices for and against it: 6 where nobody is named or sure, 5 and 4 where voices stand
/// against it, else 1, 2 or 3 by how many independent ones it has, 1 only where they stand on different sides.
/// </summary>
internal static class ClaimGrader
{
    private const double Outvoted = 2;

    /// <summary>Of a claim that an analyst has found wrong.</summary>
    public static (char Number, string Why) SettledAgainst => ('5', "settled against it");

    /// <param name="against">Independent voices of what stands openly against the claim.</param>
    /// <param name="crossesCamps">Two of the origins stand on different sides towards the one the claim is about.</param>
    public static (char Number, string Why) Grade(Support support, double against, bool crossesCamps)
    {
        if (support.Origins.All(IsWeak)) return ('6', "nobody named vouches for it");
        if (against >= Outvoted * support.Voices) return ('5', $"{Count(against)} against {Count(support.Voices)}");
        if (against > 0 && support.Voices < Outvoted * against) return ('4', $"{Count(against)} against {Count(support.Voices)}");
        if (against > 0) return ('3', $"{Count(support.Voices)}, but {Count(against)} against");
        if (support.Voices >= 3 && crossesCamps) return ('1', $"{Count(support.Voices)} from different sides, none against");
        return support.IsCorroborated ? ('2', $"{Count(support.Voices)}, none against") : ('3', $"{Count(support.Voices)}, none against");
    }

    /// <summary>Unnamed, or hedged.</summary>
    private static bool IsWeak(Origin origin) => origin.Kind == VoiceKind.Anonymous || origin.Head.Chain[^1].Certainty != Certainty.Certain;

    private static string Count(double voices) => string.Create(CultureInfo.InvariantCulture, $"{voices:0.#} {(Math.Abs(voices - 1) < 0.05 ? "voice" : "voices")}");
}
