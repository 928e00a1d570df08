using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

/// <summary>A claim to be told by an article; what is not set is plain.</summary>
internal sealed record ClaimDraft(string Evidence)
{
    public EventType? Type { get; init; }

    public string? Source { get; init; }

    public string? Target { get; init; }

    public TieType? Tie { get; init; }

    public (string Of, double Low, double High)? Count { get; init; }

    /// <summary>Names of the voices after the outlet; "?" is an unnamed one, a lower-case name has no actor, one behind "!" denies.</summary>
    public string[] Voices { get; init; } = [];

    public Stance Stance { get; init; }

    /// <summary>The word by which the voices speak; null for any that fits the stance.</summary>
    public string? Cue { get; init; }

    public Auxiliary Auxiliary { get; init; }

    public TieChange Change { get; init; }

    public Quotation Quoted { get; init; }

    public string? On { get; init; }

    public double Confidence { get; init; } = 0.9;

    public bool IsComment { get; init; }

    /// <summary>The word of the evidence that names the deed; the whole evidence when null.</summary>
    public string? Deed { get; init; }

    /// <summary>The words of the evidence that are said or denied; the whole evidence when null.</summary>
    public string? Said { get; init; }

    /// <summary>Names of further actors that the evidence mentions.</summary>
    public string[] Mentions { get; init; } = [];

    /// <summary>Names of places that the evidence mentions.</summary>
    public string[] Places { get; init; } = [];

    /// <summary>Where the event happened.</summary>
    public string? Place { get; init; }

    public static string IdOf(string name) => $"per:{name.ToLowerInvariant().Replace(' ', '-')}";

    public Claim Make(Document document)
    {
        var start = document.Article.Text.IndexOf(Evidence, StringComparison.Ordinal);
        var passage = new Passage(start, start + Evidence.Length, Evidence);
        var day = On is null ? (DateOnly?)null : DateOnly.ParseExact(On, "yyyy-MM-dd");
        var claim = new Claim
        {
            Id = "",
            Document = document.Id,
            Title = document.Article.Title,
            Published = document.Article.Date,
            Comment = IsComment ? new ClaimComment("Kito", 0) : null,
            Evidence = passage,
            Chain = [new Voice(document.Article.Site!, VoiceKind.Outlet, null, null, Voices.Length == 0 ? Stance : Stance.Relays, Certainty.Certain), .. Voices.Select(VoiceOf)],
            Content = ContentOf(passage),
            Kind = Type is not null ? ClaimKind.Event : Tie is not null ? ClaimKind.Relation : Count is not null ? ClaimKind.Quantity : ClaimKind.Statement,
            Event = Type is { } type ? new Event { Type = type, Source = Roles(Source), Target = Roles(Target), Auxiliary = Auxiliary, Trigger = Trigger(passage), Score = ScoreOf(type), Confidence = Confidence, Place = Place is null ? null : new Place(Place, 0, 0, null, PlaceBasis.Text) } : null,
            Relation = Tie is { } tie ? new Tie(tie, Role(Source!), Role(Target!), tie is TieType.Rival or TieType.Opposes ? -1 : 1, Change, passage.Span, Confidence) { Auxiliary = Auxiliary } : null,
            Quantity = Count is { } count ? new Quantity(count.Of, count.Low == count.High ? count.Low : null, count.Low, double.IsFinite(count.High) ? count.High : null, null, Source is null ? null : Role(Source), passage.Span, Confidence) : null,
            Time = day is null ? ClaimTime.Unknown : new ClaimTime(On, day, day, TimeBasis.Text),
            Extraction = new Extraction("en-1", Confidence),
        };
        return claim with { Id = ClaimId.Of(claim) };
    }

    private ClaimContent ContentOf(Passage passage)
    {
        var at = Said is null ? 0 : Evidence.IndexOf(Said, StringComparison.Ordinal);
        var said = Said ?? Evidence;
        return new ClaimContent(passage.Start + at, passage.Start + at + said.Length, said, Quoted);
    }

    private TextSpan Trigger(Passage passage)
    {
        var at = Deed is null ? -1 : Evidence.IndexOf(Deed, StringComparison.Ordinal);
        return at < 0 ? passage.Span : new TextSpan(passage.Start + at, passage.Start + at + Deed!.Length);
    }

    private static double ScoreOf(EventType type) => type switch { EventType.Support => 5, EventType.Aid => 10, EventType.Assault => -9, EventType.Accuse => -3, _ => 2.5 };

    private static ActorRef[] Roles(string? names) => names is null ? [] : [.. names.Split('+').Select(Role)];

    private static ActorRef Role(string name) => char.IsLower(name[0])
        ? new ActorRef(name, 0, 1, null, null, EntityType.Other, null)
        : new ActorRef(name, 0, 1, IdOf(name), name, EntityType.Per, null);

    private Voice VoiceOf(string name, int at)
    {
        var stance = name[0] == '!' ? Stance.Denies : at == Voices.Length - 1 ? Stance : Stance.Relays;
        name = name.TrimStart('!');
        var cue = new Passage(0, 1, Cue ?? (stance == Stance.Denies ? "denied" : Evidence[..1]));
        if (name == "?") return new Voice("a source", VoiceKind.Anonymous, null, cue, stance, Certainty.Certain);
        return new Voice(name, VoiceKind.Person, char.IsLower(name[0]) ? null : IdOf(name), cue, stance, Certainty.Certain);
    }
}
