using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hearsay.House.Tests;

/// <summary>The tree that the tests look at: the nearest folder above them with a solution.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>C# files of the product and its tools, as paths from the root.</summary>
    public static IReadOnlyList<string> Sources { get; } = [.. Files("src").Concat(Files("tools"))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static CompilationUnitSyntax Parse(string path) =>
        CSharpSyntaxTree.ParseText(Read(path), new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();

    /// <summary>What git tracks, or will once it is added.</summary>
    public static IReadOnlyList<string> Tracked()
    {
        var start = new ProcessStartInfo("git", ["-C", Root, "ls-files", "--cached", "--others", "--exclude-standard"]) { RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. names.Where(name => File.Exists(Path.Combine(Root, name)))];
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
