using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Attributions;

namespace Hearsay.Terminal.Pipe;

/// <summary>The filters of <c>hearsay pipe</c> that read each line alone, by name.</summary>
internal sealed class PipeStages(Stages stages)
{
    public static IReadOnlyList<string> Names { get; } = ["article", "parse", "entities", "times", "attributions", "events", "actors", "claims", "origins", "copying"];

    /// <summary>The filter with this name; null for those that need all lines at once (actors, origins, copying) and for unknown names.</summary>
    public LineStage? Find(string name) => name switch
    {
        "article" => Json(new ArticlePipe(stages.Articles).Write, ArticlePipe.Empty),
        "parse" => new LineStage(Parse, _ => { }),
        "entities" => Json(Entities, json => json.Texts("entities", [])),
        "times" => Json(Times, json => json.Texts("times", [])),
        "attributions" => Json(Attributions, json => json.Texts("attributions", [])),
        "events" => Json(Events, json => json.Texts("events", [])),
        "claims" => Json(new ClaimsPipe(stages).Write, json => json.Texts("claims", [])),
        _ => null,
    };

    /// <summary>One line of JSON: the id, then what <paramref name="write"/> adds.</summary>
    public static string Line(PipeInput input, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, PipeJson.Options))
        {
            json.WriteStartObject();
            json.Id(input);
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static LineStage Json(Action<PipeInput, Utf8JsonWriter> write, Action<Utf8JsonWriter> empty) =>
        new(input => Line(input, json => write(input, json)), empty);

    private static string TextOf(PipeInput input) => input.Text ?? throw new JsonException("the line has no \"text\"");

    private string Parse(PipeInput input)
    {
        var writer = new StringWriter();
        Conllu.Write(writer, input.Id, stages.Parser.Parse(TextOf(input)));
        return writer.ToString();
    }

    private void Entities(PipeInput input, Utf8JsonWriter json)
    {
        var text = TextOf(input);
        json.WriteStartArray("entities");
        foreach (var mention in stages.Entities.Guess(stages.Parser.Parse(text)).Mentions)
        {
            var isPhrase = mention.Kind == MentionKind.Name && mention.Name is null;
            json.Mention(mention, (mention.Span, isPhrase ? MentionKind.Nominal : mention.Kind), text);
            if (isPhrase && mention.Name is { } name) json.Mention(mention, (name, MentionKind.Name), text);
        }

        json.WriteEndArray();
    }

    private void Times(PipeInput input, Utf8JsonWriter json)
    {
        var text = TextOf(input);
        json.WriteStartArray("times");
        foreach (var time in stages.Times.Read(text, input.Date))
        {
            json.WriteStartObject();
            json.Place(time.Span, text);
            json.WriteString("type", time.Type.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Attributions(PipeInput input, Utf8JsonWriter json)
    {
        var parsed = stages.Parser.Parse(TextOf(input));
        json.WriteStartArray("attributions");
        var entities = stages.Entities.Read(parsed);
        foreach (var attribution in SourceActors.Complete(parsed, entities, stages.Attributions.Read(parsed, entities)).Attributions) Write(attribution, json);
        json.WriteEndArray();
    }

    private static void Write(Attribution attribution, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Spans("source", attribution.Source);
        json.Spans("cue", attribution.Cue);
        json.Spans("content", attribution.Content);
        json.WriteString("stance", PipeJson.Word(attribution.Stance));
        json.WriteString("certainty", PipeJson.Word(attribution.Certainty));
        json.WriteString("quoted", PipeJson.Word(attribution.Quoted));
        json.Text("speaker", attribution.Speaker);
        if (attribution.Parent is { } parent) json.WriteNumber("parent", parent);
        json.WriteEndObject();
    }

    private void Events(PipeInput input, Utf8JsonWriter json)
    {
        json.WriteStartArray("events");
        foreach (var happening in stages.ReadEvents(TextOf(input), input.Date))
            if (happening.IsTold) EventPipe.Write(happening, json);
        json.WriteEndArray();
    }
}
