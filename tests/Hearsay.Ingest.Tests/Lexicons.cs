namespace Hearsay.Ingest.Tests;

/// <summary>Finds the folders of the checkout by walking up from where the tests run.</summary>
internal static class Lexicons
{
    public static string Directory { get; } = Above("lexicons/en") ?? throw new DirectoryNotFoundException("lexicons/en");

    public static ArticleReader Reader { get; } = ArticleReader.Load(Directory);

    /// <summary>The first folder <paramref name="below"/> of this one or one above it, or null.</summary>
    public static string? Above(string below)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (System.IO.Directory.Exists(Path.Combine(at.FullName, below))) return Path.Combine(at.FullName, below);
        return null;
    }
}
