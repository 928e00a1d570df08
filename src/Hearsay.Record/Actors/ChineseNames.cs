using System.Text.RegularExpressions;

namespace Hearsay.Record.Actors;

/// <summary>Names in the official romanisation of Chinese, whose vowels are never written otherwise: "Li Peng" and "Li Ping" are two.</summary>
internal static partial class ChineseNames
{
    /// <summary>Whether both are such names of one family and differ in any letter.</summary>
    public static bool AreTwo(string[] left, string[] right) =>
        left.Length == right.Length && left.Length is 2 or 3 && left[0] == right[0] && !left.AsSpan().SequenceEqual(right) && Family().IsMatch(left[0]) && Array.TrueForAll(left, Given().IsMatch) && Array.TrueForAll(right, Given().IsMatch);

    [GeneratedRegex($"^{Syllable}$")]
    private static partial Regex Family();

    [GeneratedRegex($"^{Syllable}{{1,2}}$")]
    private static partial Regex Given();

    private const string Syllable = "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i?ang|i?ong|uang|eng|ing|i?an|uan|uai|iao|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u))";
}
