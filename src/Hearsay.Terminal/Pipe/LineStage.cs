namespace Hearsay.Terminal.Pipe;

/// <summary>
/// A filter that reads each line alone. <paramref name="Read"/> gives the output for one line, ending in LF;
/// <paramref name="Empty"/> gives the members of the same output with nothing found, for a line that failed.
/// </summary>
internal sealed record LineStage(Func<PipeInput, string> Read, Action<System.Text.Json.Utf8JsonWriter> Empty);
