using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>The generated readers and writers of everything the record keeps as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    Converters =
    [
        typeof(SpanConverter), typeof(AuxiliaryConverter), typeof(TieChangeConverter), typeof(ScrapeLineConverter), typeof(SourceMapConverter),
        typeof(KebabConverter<VoiceKind>), typeof(KebabConverter<Stance>), typeof(KebabConverter<Certainty>),
        typeof(KebabConverter<Quotation>), typeof(KebabConverter<ClaimKind>), typeof(KebabConverter<TieType>),
        typeof(KebabConverter<TimeBasis>), typeof(KebabConverter<PlaceBasis>), typeof(KebabConverter<LineKind>), typeof(KebabConverter<DateSignal>), typeof(UpperConverter<EventType>),
        typeof(UpperConverter<EntityType>), typeof(KebabConverter<MentionKind>),
    ])]
[JsonSerializable(typeof(ClaimShape))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(IReadOnlyList<Mention>))]
[JsonSerializable(typeof(LineShape))]
[JsonSerializable(typeof(ReviewShape))]
internal sealed partial class ShapeContext : JsonSerializerContext;
