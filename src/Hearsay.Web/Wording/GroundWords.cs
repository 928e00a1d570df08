using Hearsay.Study.Discrepancies;
using Hearsay.Study.Grading;
using Hearsay.Study.Voices;

namespace Hearsay.Web.Wording;

/// <summary>Why a claim is not a voice of its own, and what cannot both hold, in words.</summary>
internal static class GroundWords
{
    public static string Of(CommonGround ground) => ground switch
    {
        CommonGround.SameText => "took over the text",
        CommonGround.SameVoice => "quotes the same voice",
        CommonGround.CitesPublication => "cites it, or is cited by it",
        CommonGround.SameRelay => "came through the same relay",
        CommonGround.SameAnonymous => "rests on an unnamed source of the same outlet",
        CommonGround.SamePublication => "is the same outlet in its own voice",
        _ => "is the first",
    };

    public static string Of(DiscrepancyType type) => type switch
    {
        DiscrepancyType.Polarity => "said and denied",
        DiscrepancyType.Value => "different numbers",
        DiscrepancyType.Time => "different times",
        DiscrepancyType.Place => "different places",
        _ => "different doers",
    };

    public static string Of(VerdictState state) => state switch
    {
        VerdictState.Superseded => "replaced by a later report",
        VerdictState.Explained => "explained",
        VerdictState.Settled => "settled",
        _ => "open",
    };
}
