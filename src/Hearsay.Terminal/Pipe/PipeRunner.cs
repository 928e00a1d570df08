using System.Text.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>
/// Runs a filter over lines: one output for each input line, in the same order. A line that fails gives
/// <c>"error":{"stage","message"}</c> and empty results. Blank lines are passed over.
/// </summary>
internal static class PipeRunner
{
    /// <summary>Gives the number of lines that failed.</summary>
    public static int Run(string name, LineStage stage, IEnumerable<string> lines, TextWriter output, int workers)
    {
        var failed = 0;
        foreach (var (text, isError) in InOrder.Run(lines.Where(line => !string.IsNullOrWhiteSpace(line)), line => Answer(name, stage, line), workers))
        {
            output.Write(text);
            if (isError) failed++;
        }

        return failed;
    }

    private static (string Text, bool IsError) Answer(string name, LineStage stage, string line)
    {
        PipeInput? input = null;
        try
        {
            input = PipeInput.Parse(line);
            return (stage.Read(input), false);
        }
        catch (Exception failure)
        {
            return (Error(name, stage, input, failure), true);
        }
    }

    private static string Error(string name, LineStage stage, PipeInput? input, Exception failure)
    {
        var source = input is null || failure is JsonException ? "input" : name;
        if (name == "parse") return $"# newdoc id = {input?.Id}\n# error = {source}: {failure.Message.ReplaceLineEndings(" ")}\n\n";
        return PipeStages.Line(input ?? new PipeInput { RawId = "null", Id = "" }, json =>
        {
            stage.Empty(json);
            json.WriteStartObject("error");
            json.WriteString("stage", source);
            json.WriteString("message", failure.Message);
            json.WriteEndObject();
        });
    }
}
