namespace Hearsay.Reading.Tests.Times;

/// <summary>Finds folders of the project, and the data beside it where there is any, from the place the tests run in.</summary>
internal static class Repository
{
    public static string Lexicons => Path.Combine(Above("lexicons") ?? throw new DirectoryNotFoundException("lexicons"), "lexicons", "en");

    public static string Models => Path.Combine(Above("lexicons")!, "models", "en");

    /// <summary>A folder under shared/, or null where this machine has none.</summary>
    public static string? Shared(string path) =>
        Above(Path.Combine("shared", "data")) is { } root && Path.Combine(root, "shared", path) is var found && Path.Exists(found) ? found : null;

    private static string? Above(string wanted)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, wanted))) return at.FullName;
        return null;
    }
}
