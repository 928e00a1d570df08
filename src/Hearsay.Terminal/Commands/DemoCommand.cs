using System.CommandLine;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay demo</c>: the bundled corpus, read and opened; no network.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var (port, workers, quiet) = (Flags.Port(), Flags.Workers(), Flags.NoBrowser());
        var record = new Option<string>("--record", "-r") { Description = "Where the record of the demo goes", HelpName = "FILE", DefaultValueFactory = _ => Path.Combine(".hearsay", "demo.db") };
        var command = new Command("demo", "Read the bundled corpus (invented outlets of an invented country) and open the desk") { record, port, workers, quiet };
        command.SetAction(result =>
        {
            var corpus = Shelves.Find().Demo;
            return OpenCommand.Run([Path.Combine(corpus, "pages"), Path.Combine(corpus, "scrapes"), Path.Combine(corpus, "wire.jsonl")],
                result.GetValue(record)!, result.GetValue(port), new OpenCommand.Choice(result.GetValue(workers), !result.GetValue(quiet)));
        });
        return command;
    }
}
