using System.CommandLine;
using System.Globalization;
using Hearsay.Reading.Packs;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay pack</c>: checks packs line by line, and makes packs of the dictionaries of event coders.</summary>
internal static class PackCommand
{
    public static Command Make() => new("pack", "Knowledge that users add: check what they wrote, import dictionaries of event coders") { Check(), Import() };

    private static Command Check()
    {
        var folders = new Argument<string[]>("FOLDER") { Description = "Packs to check (default: all that are read)", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "What is wrong with packs, a line each: file:line: message; exit status 1 when there is anything") { folders };
        command.SetAction(result =>
        {
            var shelves = Shelves.Find();
            var asked = result.GetValue(folders) is { Length: > 0 } given ? given : Directory.Exists(shelves.Packs) ? [.. Directory.GetDirectories(shelves.Packs).Order(StringComparer.Ordinal)] : [];
            var check = new PackCheck(shelves.Codes);
            foreach (var folder in asked)
            {
                if (!Directory.Exists(folder)) throw new ArgumentException($"{folder}: no such folder");
                check.Check(folder);
            }

            Print(check.Flaws, Console.Out);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Length} packs, {check.Rows} lines, {check.Flaws.Count} flaws"));
            return check.Flaws.Count > 0 ? 1 : 0;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "A TABARI or PETRARCH dictionary: its name ends in .actors or .agents, perhaps with .txt behind" };
        var to = new Option<string>("--to") { Description = "The pack's folder, made if it is not there", HelpName = "FOLDER", Required = true };
        var command = new Command("import", "Make coded.tsv or agents.tsv of a TABARI or PETRARCH dictionary; its faults are named, the rest is kept") { file, to };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            if (!File.Exists(path)) throw new ArgumentException($"{path}: no such file");
            var flaws = new List<PackFlaw>();
            var (written, count) = Write(path, result.GetValue(to)!, flaws);
            Print(flaws, Console.Error);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written}: {count} entries; {flaws.Count} faults in {path}"));
            return flaws.Count > 0 ? 1 : 0;
        });
        return command;
    }

    private static (string File, int Count) Write(string path, string folder, List<PackFlaw> flaws)
    {
        var name = Path.GetFileName(path);
        var isAgents = name.Contains(".agents", StringComparison.OrdinalIgnoreCase);
        if (!isAgents && !name.Contains(".actors", StringComparison.OrdinalIgnoreCase)) throw new ArgumentException($"{path}: dictionaries are called *.actors or *.agents");
        var lines = isAgents ? Agents(path, flaws) : Actors(path, flaws);
        Directory.CreateDirectory(folder);
        var target = Path.Combine(folder, isAgents ? "agents.tsv" : "coded.tsv");
        string[] head = [$"# Imported from {name}: its licence holds.", isAgents ? "# columns: word, plurals (|), code: ~GOV goes behind the actor's code, NGO~ before it" : "# columns: name, names coded alike (|), codes CODE:from:to (|), the first that holds gives the code"];
        File.WriteAllText(target, string.Join('\n', [.. head, .. lines, ""]));
        return (target, lines.Count);
    }

    private static List<string> Actors(string path, List<PackFlaw> flaws) =>
        [.. ActorDictionary.Read(path, flaws).Select(actor => string.Join('\t', actor.Names[0], string.Join('|', actor.Names.Skip(1)), string.Join('|', actor.Codes.Select(code => code.Cell))))];

    private static List<string> Agents(string path, List<PackFlaw> flaws) =>
        [.. AgentDictionary.Read(path, flaws).Select(agent => string.Join('\t', agent.Forms[0], string.Join('|', agent.Forms.Skip(1)), agent.IsBefore ? agent.Code + "~" : "~" + agent.Code))];

    private static void Print(IEnumerable<PackFlaw> flaws, TextWriter output)
    {
        foreach (var flaw in flaws) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{flaw.File}:{flaw.Line}: {flaw.Message}"));
    }
}
