using System.CommandLine;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay PATH...</c> (or <c>hearsay open PATH...</c>): add, serve, open the browser; pages are usable while it reads.</summary>
internal static class OpenCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders, as for add", Arity = ArgumentArity.OneOrMore };
        var (record, port, workers, quiet) = (Flags.Record(), Flags.Port(), Flags.Workers(), Flags.NoBrowser());
        var command = new Command("open", "Add files or folders, serve the desk and open the browser; the word may be left out: hearsay ./clips") { paths, record, port, workers, quiet };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(record)!, result.GetValue(port), new Choice(result.GetValue(workers), !result.GetValue(quiet))));
        return command;
    }

    /// <summary>Serves while it adds.</summary>
    public static int Run(IReadOnlyList<string> paths, string record, int port, Choice choice)
    {
        using var store = Flags.CreateRecord(record);
        return ServeCommand.Serve(store, new ServeCommand.Serving(port, choice.Workers, choice.OpensBrowser), jobs =>
        {
            var report = jobs.Run(paths);
            AddCommand.Tell(report, record, json: false);
            return report.Failed > 0 ? 1 : 0;
        });
    }

    internal sealed record Choice(int Workers, bool OpensBrowser);
}
