using System.CommandLine;

namespace Hearsay.Terminal.Commands;

/// <summary>The root of the command line: every command by name.</summary>
internal static class HearsayCommand
{
    public static InvocationConfiguration Invocation { get; } = new() { EnableDefaultExceptionHandler = false };

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
        ConflictsCommand.Make(),
        VoicesCommand.Make(),
        ExportCommand.Make(),
        VerifyCommand.Make(),
        PipeCommand.Make(),
    };

    /// <summary><c>hearsay ./clips</c> is <c>hearsay open ./clips</c>: a first word that is no command but a file or folder.</summary>
    public static string[] WithDefault(string[] args)
    {
        var isPath = args.Length > 0 && !args[0].StartsWith('-') && (File.Exists(args[0]) || Directory.Exists(args[0]));
        return isPath && !Make().Subcommands.Any(command => command.Name == args[0]) ? ["open", .. args] : args;
    }
}
