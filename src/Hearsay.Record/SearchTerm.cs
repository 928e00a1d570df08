using System.Text;
using Hearsay.Core.Spelling;

namespace Hearsay.Record;

/// <summary>A part of a search: one word, which a word of the text must begin with, or several that must follow each other.</summary>
internal sealed record SearchTerm(string Folded, bool IsPhrase)
{
    private const int Most = 16; // terms of a search

    /// <summary>The terms of what somebody typed; signs part words and are otherwise nothing.</summary>
    public static IReadOnlyList<SearchTerm> All(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = new List<SearchTerm>();
        var parts = words.Replace('\u201c', '"').Replace('\u201d', '"').Split('"');
        for (var at = 0; at < parts.Length; at++)
        {
            var folded = Fold(parts[at]);
            if (folded.Length == 0) continue;
            if (at % 2 == 1 && at < parts.Length - 1) terms.Add(new SearchTerm(folded, IsPhrase: true));
            else terms.AddRange(folded.Split(' ').Select(word => new SearchTerm(word, IsPhrase: false)));
        }

        return [.. terms.Distinct().Take(Most)];
    }

    /// <summary>As SQLite's FTS5 asks; the folded words hold no quotation marks.</summary>
    public string ToFts() => IsPhrase ? $"\"{Folded}\"" : $"\"{Folded}\"*";

    /// <summary>The plain twin of the index.</summary>
    public bool IsIn(string text) => $" {Fold(text)} ".Contains(IsPhrase ? $" {Folded} " : $" {Folded}", StringComparison.Ordinal);

    /// <summary>Letters and digits, small and without marks; everything else is one blank.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit)) folded.Append(NameFolding.Plain(unit));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
