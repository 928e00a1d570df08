namespace Hearsay.Web.Wording;

/// <summary>The Admiralty scale in words.</summary>
internal static class GradeWords
{
    public static IReadOnlyList<(char Mark, string Words)> Claims { get; } =
        [('1', "confirmed"), ('2', "probably true"), ('3', "possibly true"), ('4', "doubtful"), ('5', "improbable"), ('6', "cannot be judged")];

    public static IReadOnlyList<(char Mark, string Words)> Sources { get; } =
        [('A', "reliable"), ('B', "usually reliable"), ('C', "fairly reliable"), ('D', "not usually reliable"), ('E', "unreliable"), ('F', "cannot be judged")];

    public static string Of(char mark) => Claims.Concat(Sources).FirstOrDefault(known => known.Mark == mark).Words ?? "";
}
