using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hearsay.Terminal.Commands;

/// <summary>The root of the command line: every command by name.</summary>
internal static class HearsayCommand
{
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false };

    /// <summary>Gives the exit code; a command line that makes no sense is 2, with the reason on standard error.</summary>
    public static int Run(string[] args)
    {
        var parsed = Make().Parse(args.Length == 0 ? ["--help"] : WithDefault(args));
        if (parsed.Errors.Count == 0) return parsed.Invoke(Invocation);
        foreach (var error in parsed.Errors) Console.Error.WriteLine($"hearsay: {error.Message}");
        Console.Error.WriteLine($"see: {Path(parsed.CommandResult)} --help");
        return 2;
    }

    /// <summary>"hearsay pack import".</summary>
    private static string Path(CommandResult at) => at.Parent is CommandResult over ? $"{Path(over)} {at.Command.Name}" : "hearsay";

    public static RootCommand Make() => new("Reads partisan news and builds a record that can be checked: who said that who did what to whom, when, and on how many independent voices.")
    {
        DemoCommand.Make(),
        OpenCommand.Make(),
        AddCommand.Make(),
        ServeCommand.Make(),
        WhoCommand.Make(),
        BetweenCommand.Make(),
        ClaimsCommand.Make(),
        WhyCommand.Make(),
        TurnsCommand.Make(),
        ConflictsCommand.Make(),
        VerdictCommand.Make(),
        GradeCommand.Make(),
        VoicesCommand.Make(),
        SeatsCommand.Make(),
        CorrectCommand.Make(),
        PackCommand.Make(),
        ExportCommand.Make(),
        VerifyCommand.Make(),
        ReadCommand.Make(),
        PipeCommand.Make(),
    };

    /// <summary><c>hearsay ./clips</c> is <c>hearsay open ./clips</c>: a first word that is no command but a file or folder.</summary>
    private static string[] WithDefault(string[] args)
    {
        var isPath = args.Length > 0 && !args[0].StartsWith('-') && (File.Exists(args[0]) || Directory.Exists(args[0]));
        return isPath && !Make().Subcommands.Any(command => command.Name == args[0]) ? ["open", .. args] : args;
    }
}
