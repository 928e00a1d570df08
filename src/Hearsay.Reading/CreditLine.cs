using System.Text.RegularExpressions;

namespace Hearsay.Reading;

/// <summary>The agency that a paper credits below its text: "With material from ONA." What the paper then says itself it may have from there.</summary>
internal static partial class CreditLine
{
    private const int Reach = 120; // UTF-16 units: a credit is the last line, and short

    /// <returns>The name; null where no single agency is credited.</returns>
    public static string? Agency(string text)
    {
        var end = text.AsSpan().TrimEnd();
        var line = end[(end.LastIndexOf('\n') + 1)..];
        return line.Length <= Reach && Credit().Match(line.ToString()) is { Success: true } credit ? credit.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^\(?(?:With|Contains|Includes|Includes additional|With additional|Uses|Based on) (?:material|reporting|reports|information|inputs?|files|copy) (?:from|by|of) (?:the )?(?<name>\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,3}?)\.?\)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
