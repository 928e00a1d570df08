using System.Text.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>A line read, or the answer that says why it could not be.</summary>
internal sealed record CorpusLine(PipeInput? Input, string Error)
{
    public static CorpusLine Read(string line)
    {
        try
        {
            return new CorpusLine(PipeInput.Parse(line), "");
        }
        catch (JsonException failure)
        {
            return new CorpusLine(null, PipeStages.Line(new PipeInput { RawId = "null", Id = "" }, json =>
            {
                json.WriteNull("cluster");
                json.WriteStartObject("error");
                json.WriteString("stage", "input");
                json.WriteString("message", failure.Message);
                json.WriteEndObject();
            }));
        }
    }
}
