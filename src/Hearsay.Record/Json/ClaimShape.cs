using System.Text.Json.Serialization;

namespace Hearsay.Record.Json;

/// <summary>A claim as JSON has it; the members stand in the order in which they are written.</summary>
internal sealed record ClaimShape
{
    public required string Id { get; init; }

    public required string Document { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public ClaimComment? Comment { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClaimEmbed? Embed { get; init; }

    public required Passage Evidence { get; init; }

    public required IReadOnlyList<VoiceShape> Chain { get; init; }

    public required ClaimContent Content { get; init; }

    public required ClaimKind Kind { get; init; }

    public EventShape? Event { get; init; }

    public TieShape? Relation { get; init; }

    public QuantityShape? Quantity { get; init; }

    public required ClaimTime Time { get; init; }

    public Place? Place { get; init; }

    public required Extraction Extraction { get; init; }

    public static ClaimShape Of(Claim claim) => new()
    {
        Id = claim.Id,
        Document = claim.Document,
        Url = claim.Url,
        Title = claim.Title,
        Published = claim.Published,
        Comment = claim.Comment,
        Embed = claim.Embed,
        Evidence = claim.Evidence,
        Chain = [.. claim.Chain.Select(VoiceShape.Of)],
        Content = claim.Content,
        Kind = claim.Kind,
        Event = EventShape.Of(claim.Event),
        Relation = TieShape.Of(claim.Relation),
        Quantity = QuantityShape.From(claim.Quantity),
        Time = claim.Time,
        Place = claim.Place,
        Extraction = claim.Extraction,
    };

    public Claim ToClaim() => new()
    {
        Id = Id,
        Document = Document,
        Url = Url,
        Title = Title,
        Published = Published,
        Comment = Comment,
        Embed = Embed,
        Evidence = Evidence,
        Chain = [.. Chain.Select(voice => voice.ToVoice())],
        Content = Content,
        Kind = Kind,
        Event = Event?.ToEvent(this),
        Relation = Relation?.ToTie(Extraction.Confidence),
        Quantity = Quantity?.ToQuantity(Extraction.Confidence),
        Time = Time,
        Place = Place,
        Extraction = Extraction,
    };
}
