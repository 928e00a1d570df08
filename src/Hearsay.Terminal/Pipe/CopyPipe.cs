using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Study.Copying;

namespace Hearsay.Terminal.Pipe;

/// <summary>
/// The filter <c>copying</c>: from what sources say of items to what is true, how right each source is, and which sources copy one
/// another. It answers for items, sources and groups rather than line by line.
/// </summary>
internal static class CopyPipe
{
    /// <summary>Gives the number of lines that could not be read; their errors come first.</summary>
    public static int Run(IEnumerable<string> lines, TextWriter output)
    {
        var (said, failed) = (new List<Assertion>(), 0);
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (Read(line) is { } assertion)
            {
                said.Add(assertion);
                continue;
            }

            failed++;
            output.Write(Line(WriteError));
        }

        Write(CopyFinder.Find(said), output);
        return failed;
    }

    /// <summary>Null for a line that is no object with a string or number for each of item, source and value.</summary>
    private static Assertion? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 64 });
            return Member(document, "item") is { } item && Member(document, "source") is { } source && Member(document, "value") is { } value ? new Assertion(item, source, value) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Member(JsonDocument line, string name)
    {
        if (line.RootElement.ValueKind != JsonValueKind.Object || !line.RootElement.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => JsonText.Read(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    private static void Write(CopyReport report, TextWriter output)
    {
        foreach (var believed in report.Values)
            output.Write(Line(json =>
            {
                json.WriteString("item", believed.Item);
                json.WriteString("value", believed.Value);
                json.WriteNumber("confidence", Math.Round(believed.Confidence, 4));
            }));
        foreach (var (source, accuracy) in report.Accuracy.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            output.Write(Line(json =>
            {
                json.WriteString("source", source);
                json.WriteNumber("accuracy", Math.Round(accuracy, 4));
            }));
        foreach (var group in report.Groups) output.Write(Line(json => json.Texts("group", group)));
    }

    private static void WriteError(Utf8JsonWriter json)
    {
        json.WriteStartObject("error");
        json.WriteString("stage", "input");
        json.WriteString("message", "a line is a JSON object with item, source and value, each a string or a number");
        json.WriteEndObject();
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
