using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>Comparisons of the gold file: blanks collapsed, names by their content words.</summary>
internal static class Fold
{
    private static readonly HashSet<string> Light = ["the", "a", "an", "of", "mr", "mrs", "president", "minister", "prime", "general", "s"];

    public static string Text(JsonElement gold, string member) =>
        gold.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static string[] Texts(JsonElement gold, string member) =>
        gold.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : [];

    public static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where <paramref name="evidence"/> stands in <paramref name="text"/> when blanks are collapsed; null when it does not.</summary>
    public static TextSpan? Find(string text, string evidence)
    {
        var (folded, map) = (new StringBuilder(), new List<int>());
        for (var at = 0; at < text.Length; at++)
        {
            var blank = char.IsWhiteSpace(text[at]);
            if (blank && (folded.Length == 0 || folded[^1] == ' ')) continue;
            folded.Append(blank ? ' ' : text[at]);
            map.Add(at);
        }

        var wanted = Blanks(evidence);
        var found = folded.ToString().IndexOf(wanted, StringComparison.Ordinal);
        return found < 0 ? null : new TextSpan(map[found], map[found + wanted.Length - 1] + 1);
    }

    public static HashSet<string> Words(string? name)
    {
        var words = new HashSet<string>();
        var word = new StringBuilder();
        foreach (var unit in (name ?? "").Normalize(NormalizationForm.FormD) + " ")
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(unit)) word.Append(char.ToLowerInvariant(unit));
            else if (word.Length > 0)
            {
                if (!Light.Contains(word.ToString())) words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Whether one name's words are all among the other's, neither being empty.</summary>
    public static bool SameName(string wanted, string? found)
    {
        var (a, b) = (Words(wanted), Words(found));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }
}
