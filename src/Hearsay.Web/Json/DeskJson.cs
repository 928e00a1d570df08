using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Study;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Facts;
using Hearsay.Study.Grading;
using Hearsay.Study.Positions;
using Hearsay.Study.Reversals;
using Hearsay.Study.Seats;
using Hearsay.Study.Voices;
using Hearsay.Web.Dossiers;
using Hearsay.Web.Views;

namespace Hearsay.Web.Json;

/// <summary>The generated writers of the pages' JSON twins.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(ClaimConverter), typeof(DocumentConverter), typeof(TypeConverter), typeof(WordConverter<VoiceKind>), typeof(WordConverter<CommonGround>),
        typeof(WordConverter<FactSide>), typeof(WordConverter<DiscrepancyType>), typeof(WordConverter<Channel>), typeof(WordConverter<SeatFlaw>), typeof(WordConverter<VerdictState>),
        typeof(WordConverter<PositionState>), typeof(WordConverter<RelationState>), typeof(WordConverter<ReversalGrade>), typeof(WordConverter<Certainty>), typeof(WordConverter<TurnHow>), typeof(WordConverter<ClaimKind>),
    ])]
[JsonSerializable(typeof(StartView))]
[JsonSerializable(typeof(ActorsView))]
[JsonSerializable(typeof(ActorView))]
[JsonSerializable(typeof(BetweenView))]
[JsonSerializable(typeof(ClaimView))]
[JsonSerializable(typeof(ClaimsView))]
[JsonSerializable(typeof(DocumentView))]
[JsonSerializable(typeof(DocumentsView))]
[JsonSerializable(typeof(OutletsView))]
[JsonSerializable(typeof(ConflictsView))]
[JsonSerializable(typeof(TurnsView))]
[JsonSerializable(typeof(SeatsView))]
[JsonSerializable(typeof(WeakView))]
[JsonSerializable(typeof(IngestView))]
[JsonSerializable(typeof(SearchView))]
[JsonSerializable(typeof(NetworkView))]
[JsonSerializable(typeof(OriginsView))]
[JsonSerializable(typeof(OriginView))]
[JsonSerializable(typeof(CorrectionsView))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Missing))]
internal sealed partial class DeskJson : JsonSerializerContext;
