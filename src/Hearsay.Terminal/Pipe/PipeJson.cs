using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Terminal.Pipe;

/// <summary>The small words that all filters write alike.</summary>
internal static class PipeJson
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    public static void Id(this Utf8JsonWriter json, PipeInput input)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(input.RawId);
    }

    /// <summary>Writes a string or null; a lone surrogate is written as U+FFFD, since JSON in UTF-8 cannot carry it.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    public static void Day(this Utf8JsonWriter json, string name, DateOnly? value) =>
        json.Text(name, value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Spans as <c>[[start,end],...]</c>.</summary>
    public static void Spans(this Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans) json.Pair(span);
        json.WriteEndArray();
    }

    public static void Pair(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    /// <summary>A mention as <c>entities</c> gives it, or the proper name within it.</summary>
    public static void Mention(this Utf8JsonWriter json, Mention mention, (TextSpan Span, MentionKind Kind) what, string text)
    {
        json.WriteStartObject();
        json.Place(what.Span, text);
        json.WriteString("type", mention.Type.ToString().ToUpperInvariant());
        json.Text("subtype", mention.Subtype);
        json.WriteString("actor", mention.Actor);
        json.WriteString("kind", Word(what.Kind));
        json.WriteEndObject();
    }

    public static void Place(this Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Of(text));
    }

    /// <summary>An enum's member as the filters spell it: <c>ArmedGroup</c> is <c>armed-group</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
