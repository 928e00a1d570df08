using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Terminal.Pipe;

/// <summary>The JSON of one event in the `events` filter.</summary>
internal static class EventPipe
{
    public static void Write(Event happening, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", happening.Type.ToString().ToUpperInvariant());
        if (happening.Mode is { } mode) json.WriteString("mode", mode);
        json.Texts("contexts", happening.Contexts);
        Actors(json, "source", happening.Source);
        Actors(json, "target", happening.Target);
        json.Texts("auxiliary", Enum.GetValues<Auxiliary>().Where(value => value != Auxiliary.None && happening.Auxiliary.HasFlag(value)).Select(PipeJson.Word));
        json.WritePropertyName("trigger");
        json.Pair(happening.Trigger);
        json.WriteNumber("score", happening.Score);
        json.WriteNumber("confidence", Math.Round(happening.Confidence, 3));
        json.WriteEndObject();
    }

    private static void Actors(Utf8JsonWriter json, string name, IReadOnlyList<ActorRef> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("text", actor.Text);
            json.WriteNumber("start", actor.Start);
            json.WriteNumber("end", actor.End);
            if (actor.Code is { } code) json.WriteString("code", code);
            if (actor.Actor is { } id) json.WriteString("actor", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
