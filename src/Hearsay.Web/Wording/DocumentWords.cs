using Hearsay.Study;

namespace Hearsay.Web.Wording;

/// <summary>What to call a document that may lack a title.</summary>
internal static class DocumentWords
{
    private const int Longest = 160;

    public static string Title(DocumentEntry entry) => Title(entry.Title, entry.Location);

    public static string Title(Document document) => Title(document.Article.Title, document.Location);

    private static string Title(string? title, string location) => ClaimWords.Short(string.IsNullOrWhiteSpace(title) ? $"Untitled ({location})" : title, Longest);
}
