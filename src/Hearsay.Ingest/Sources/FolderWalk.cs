namespace Hearsay.Ingest.Sources;

/// <summary>
/// The readable files below a folder in ordinal order of their names, folder by folder. Links to folders are not followed, so a
/// walk always ends.
/// </summary>
internal sealed class FolderWalk(string root)
{
    /// <returns>Files, and with a message the folders that were not listed.</returns>
    public IEnumerable<(string Path, string? Failure)> Files()
    {
        var open = new Stack<(string Path, int Depth)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > 0 && new DirectoryInfo(at.Path) is { Exists: true, LinkTarget: not null })
            {
                yield return (at.Path, "a link to a folder inside a folder is not followed");
                continue;
            }

            if (!Directory.Exists(at.Path))
            {
                if (SourceKinds.Of(at.Path) != SourceKind.Unknown) yield return (at.Path, null);
                continue;
            }

            var names = new List<string>();
            var failure = at.Depth > Limits.FolderDepth ? "the folder lies too deep" : List(at.Path, names);
            if (failure is not null) yield return (at.Path, failure);
            for (var name = names.Count - 1; name >= 0; name--) open.Push((Path.Combine(at.Path, names[name]), at.Depth + 1));
        }
    }

    private static string? List(string folder, List<string> names)
    {
        try
        {
            names.AddRange(new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => entry.Name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "the folder cannot be listed: " + failure.Message;
        }

        names.Sort(StringComparer.Ordinal);
        var all = names.ToHashSet(StringComparer.Ordinal);
        names.RemoveAll(name => IsSavedParts(name, all));
        return null;
    }

    private static bool IsSavedParts(string name, HashSet<string> all)
    {
        if (!name.EndsWith("_files", StringComparison.Ordinal)) return false;
        var page = name[..^"_files".Length];
        return all.Contains(page + ".html") || all.Contains(page + ".htm");
    }
}
