using System.Diagnostics;
using System.Text;
using Hearsay.Terminal.Commands;
using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>
/// The examples of the README are run in order, in the checkout, against a record of their own. HEARSAY_ACCEPT=1 writes what the
/// program gives into the README.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Path.Combine(HearsayProgram.Root, "README.md");

    [Fact]
    public void The_examples_of_the_readme_come_out_as_they_are_written()
    {
        using var folder = new TemporaryFolder();
        var blocks = Blocks(File.ReadAllText(Readme)).ToArray();
        Assert.NotEmpty(blocks);
        foreach (var block in blocks)
        {
            var actual = string.Concat(block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => $"{line}\n{Shell(line[2..], folder.File("readme.db"))}"));
            if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") == "1") File.WriteAllText(Readme, File.ReadAllText(Readme).Replace(block, actual, StringComparison.Ordinal));
            else Assert.Equal(block, actual);
        }
    }

    [Fact]
    public void The_readme_names_every_command()
    {
        var text = File.ReadAllText(Readme);
        Assert.All(HearsayCommand.Make().Subcommands.Where(command => command.Name != "open"), command => Assert.Matches($@"(hearsay|\|) {command.Name}\b", text));
    }

    [Fact]
    public void The_formats_name_every_column_of_the_csv_export()
    {
        var formats = File.ReadAllText(Path.Combine(HearsayProgram.Root, "docs", "FORMATS.md"));
        Assert.All(Study.Exports.CsvExport.Columns, column => Assert.Contains($"| `{column.Name}` | {column.Meaning} |", formats, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Blocks(string text)
    {
        const string Fence = "```console\n";
        for (var at = text.IndexOf(Fence, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Fence, at + 1, StringComparison.Ordinal))
            yield return text[(at + Fence.Length)..text.IndexOf("```", at + Fence.Length, StringComparison.Ordinal)];
    }

    /// <summary>What a line of the README prints on standard output.</summary>
    private static string Shell(string line, string record)
    {
        var start = new ProcessStartInfo("bash", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = HearsayProgram.Root };
        start.Environment["HEARSAY_RECORD"] = record;
        start.Environment["PATH"] = $"{Path.GetDirectoryName(HearsayProgram.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        using var shell = Process.Start(start)!;
        var words = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, $"{line}: {words.GetAwaiter().GetResult()}");
        return output;
    }
}
