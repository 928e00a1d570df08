using System.Diagnostics;
using System.Text;

namespace Hearsay.Terminal.Tests;

/// <summary>Runs the built program as a user does: another process, its own streams.</summary>
internal static class HearsayProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static string Root { get; } = FindRoot();

    /// <summary>The program as the solution builds it.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root, "src", "Hearsay.Terminal", "bin", "Release", "net10.0", "hearsay");

    public static ProgramResult Run(IEnumerable<string> arguments, string input = "", string? folder = null, string? record = null)
    {
        using var program = Start(arguments, folder, record);
        var output = program.StandardOutput.ReadToEndAsync();
        var words = program.StandardError.ReadToEndAsync();
        try
        {
            program.StandardInput.Write(input);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit status says why.
        }

        if (!program.WaitForExit(Patience))
        {
            program.Kill(entireProcessTree: true);
            throw new TimeoutException($"hearsay {string.Join(' ', arguments)} did not end in {Patience}");
        }

        return new ProgramResult(program.ExitCode, output.GetAwaiter().GetResult(), words.GetAwaiter().GetResult());
    }

    public static Process Start(IEnumerable<string> arguments, string? folder = null, string? record = null)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Root,
        };
        if (record is not null) start.Environment["HEARSAY_RECORD"] = record;
        return Process.Start(start)!;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("no solution above the tests");
    }
}
