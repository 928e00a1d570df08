using System.Globalization;

namespace Hearsay.Web.Wording;

/// <summary>Numbers of voices: "1 voice", "1.1 voices in 3 articles".</summary>
internal static class VoiceWords
{
    public static string Count(double voices, int articles)
    {
        var number = Number(voices);
        var words = number == "1" ? "1 voice" : $"{number} voices";
        return articles > 1 ? $"{words} in {articles} articles" : words;
    }

    public static string Number(double voices) => voices.ToString("0.#", CultureInfo.InvariantCulture);
}
