using System.Globalization;
using Hearsay.Study;
using Hearsay.Web.Views;

namespace Hearsay.Web.Wording;

/// <summary>The sign and strength of what lies between two actors.</summary>
internal static class SignWords
{
    private const double Clear = 0.1; // of W(t)

    /// <summary>"+3.5 word", "−10 deed".</summary>
    public static string Mark(BetweenRow entry) => $"{Score(entry.Score)} {Name(entry.Channel)}";

    public static string Explain(BetweenRow entry) => $"{Tone(entry.Sign)} {Name(entry.Channel)}; PLOVER score {Score(entry.Score)} of ±10";

    public static string Class(int sign) => sign switch { > 0 => "plus", < 0 => "minus", _ => "neutral" };

    public static string Name(Channel channel) => channel == Channel.Deed ? "deed" : "word";

    /// <summary>How two stand to each other by W(t), -1 to 1.</summary>
    public static string Stand(double value) => value > Clear ? "friendly" : value < -Clear ? "hostile" : "both";

    public static string Class(double value) => value > Clear ? "good" : value < -Clear ? "bad" : "soft";

    private static string Tone(int sign) => sign switch { > 0 => "friendly", < 0 => "hostile", _ => "neither friendly nor hostile" };

    private static string Score(double score) => score switch
    {
        > 0 => "+" + Plain(score),
        < 0 => "−" + Plain(-score),
        _ => "0",
    };

    private static string Plain(double score) => score.ToString("0.#", CultureInfo.InvariantCulture);
}
