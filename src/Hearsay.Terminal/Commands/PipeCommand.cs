using System.CommandLine;
using System.Text;
using Hearsay.Terminal.Pipe;

namespace Hearsay.Terminal.Commands;

/// <summary><c>hearsay pipe STAGE</c>: one stage as a filter, JSON Lines in, one line out for each.</summary>
internal static class PipeCommand
{
    public static Command Make()
    {
        var command = new Command("pipe", "Run one stage as a filter: JSON Lines on standard input, one line of output for each (docs/FORMATS.md)");
        foreach (var name in PipeStages.Names) command.Add(Stage(name));
        return command;
    }

    private static Command Stage(string name)
    {
        var workers = Flags.Workers();
        var command = new Command(name, PipePurposes.Of(name)) { workers };
        command.SetAction(result => Run(name, result.GetValue(workers)));
        return command;
    }

    private static int Run(string name, int workers)
    {
        var shelves = Shelves.Find();
        var stages = new Stages(shelves);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), false, 1 << 16);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        output.AutoFlush = !Console.IsInputRedirected;
        var failed = new PipeStages(stages).Find(name) is { } stage
            ? PipeRunner.Run(name, stage, PipeLines.Of(input), output, Math.Max(1, workers))
            : new CorpusPipe(shelves).Run(name, PipeLines.Of(input), output);
        output.Flush();
        return failed > 0 ? 1 : 0;
    }
}
