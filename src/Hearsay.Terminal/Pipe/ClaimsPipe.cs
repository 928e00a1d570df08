using System.Text.Json;
using Hearsay.Record.Json;

namespace Hearsay.Terminal.Pipe;

/// <summary>The `claims` filter: the whole journey of one page, without a record. "text" is the article's text, into which the claims point.</summary>
internal sealed class ClaimsPipe(Stages stages)
{
    private readonly Journey _journey = new(stages);

    public void Write(PipeInput input, Utf8JsonWriter json)
    {
        var arrived = _journey.Read(PipePage.Of(input));
        if (arrived.Failure is { } failure) throw new InvalidDataException($"{failure.Stage}: {failure.Message}");
        json.WriteString("text", arrived.Document!.Article.Text);
        json.WriteStartArray("claims");
        foreach (var claim in arrived.Claims) json.WriteRawValue(ClaimJson.Write(claim));
        json.WriteEndArray();
    }
}
