using System.Globalization;

namespace Hearsay.Study.Voices;

/// <summary>Says in words why so many articles are so few voices.</summary>
internal static class SupportSentence
{
    private const int MostOrigins = 4;

    public static string Of(int articles, IReadOnlyList<Origin> origins, bool isCircular)
    {
        var voices = Count(origins.Sum(origin => origin.Weight), "independent voice");
        var named = string.Join("; ", origins.Take(MostOrigins).Select(Describe));
        var rest = origins.Count > MostOrigins ? $"; and {origins.Count - MostOrigins} more" : "";
        var circle = isCircular ? " The outlets cite each other in a circle." : "";
        return $"{Count(articles, "article")}, {voices}: {named}{rest}.{circle}";
    }

    private static string Describe(Origin origin)
    {
        var copies = origin.Copies.Where(copy => copy.Claim.Document != origin.Head.Document).ToArray();
        var folded = copies.GroupBy(copy => copy.Ground).OrderBy(group => group.Key)
            .Select(group => Phrase(group.Key, group.Select(copy => copy.Claim.Document).Distinct().Count()));
        return copies.Length == 0 ? NameOf(origin) : $"{NameOf(origin)}, and {string.Join(", ", folded)}";
    }

    private static string NameOf(Origin origin)
    {
        if (origin.Head.Chain.Count == 1) return $"{origin.Publication} in its own voice";
        var hand = origin.IsFirstHand ? " about itself" : "";
        return origin.Kind == VoiceKind.Anonymous ? $"an unnamed source in {origin.Publication}" : $"{origin.Name}{hand}, in {origin.Publication}";
    }

    private static string Phrase(CommonGround ground, int articles) => ground switch
    {
        CommonGround.SameText => $"{articles} with the same text",
        CommonGround.SameVoice => $"{articles} quoting the same voice",
        CommonGround.CitesPublication => $"{articles} citing it or cited by it",
        CommonGround.SameRelay => $"{articles} through the same relay",
        CommonGround.SameAnonymous => $"{articles} with an unnamed source of the same outlet",
        _ => $"{articles} of the same outlet",
    };

    private static string Count(double count, string noun)
    {
        var number = count.ToString("0.#", CultureInfo.InvariantCulture);
        return number == "1" ? $"1 {noun}" : $"{number} {noun}s";
    }
}
