namespace Hearsay.Terminal;

/// <summary>
/// The folders of models, lexicons, codes, packs and the demo corpus: beside the program when it was published, else in the
/// nearest folder above it that has them (a checkout).
/// </summary>
internal sealed record Shelves(string Root)
{
    public string Models => Path.Combine(Root, "models", "en");

    public string Lexicons => Path.Combine(Root, "lexicons", "en");

    public string Codes => Path.Combine(Root, "codes");

    public string Packs => Path.Combine(Root, "packs");

    public string Demo => Path.Combine(Root, "demo");

    /// <exception cref="DirectoryNotFoundException">The program was moved away from its folders.</exception>
    public static Shelves Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "models", "en")) && Directory.Exists(Path.Combine(folder.FullName, "lexicons", "en")))
                return new Shelves(folder.FullName);
        throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} holds models/en and lexicons/en; put the program back beside them");
    }
}
