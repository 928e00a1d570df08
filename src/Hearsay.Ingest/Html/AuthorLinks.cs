using System.Buffers;

namespace Hearsay.Ingest.Html;

/// <summary>Knows links to the page of an author by a step of their path ("/author/ada-quill").</summary>
internal static class AuthorLinks
{
    private static readonly string[] Steps =
        ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/reporter/", "/reporters/", "/journalist/", "/journalists/", "/columnist/", "/columnists/", "/staff/", "/newsteam/", "/writers/", "/writer/", "/contributor/", "/contributors/", "/redakteur/", "/redakteure/", "/people/", "/person/", "/profile/", "/profiles/", "/by/", "/bio/", "/byline/", "?author="];

    private static readonly SearchValues<string> AnyStep = SearchValues.Create(Steps, StringComparison.OrdinalIgnoreCase);

    private const int LongestAddress = 300;

    /// <param name="href">The address, or the attribute that holds it.</param>
    public static bool IsOne(ReadOnlySpan<char> href)
    {
        if (href.Length > LongestAddress || !href.ContainsAny(AnyStep)) return false;
        foreach (var step in Steps)
            if (href.IndexOf(step, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at + step.Length < href.Length - 1) return true;
        return false;
    }
}
