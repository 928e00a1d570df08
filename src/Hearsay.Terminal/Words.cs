using System.Globalization;
using System.Text.Json;
using Hearsay.Core;
using Hearsay.Study;
using Hearsay.Study.Grading;

namespace Hearsay.Terminal;

/// <summary>How a claim reads on a terminal: one line that says what, one for the chain, one for the sentence.</summary>
internal static class Words
{
    private const int SentenceWidth = 240;

    /// <summary>"Veld ACCUSE allege -> Highland Front".</summary>
    public static string What(Claim claim)
    {
        if (claim.Event is { } happening) return OfEvent(happening);
        if (claim.Relation is { } tie) return $"{NameOf(tie.From)} {TiePhrase.Of(tie)} {(tie.Type == TieType.Office ? Printable.Of(TiePhrase.Office(tie.To), 80) : NameOf(tie.To))}";
        if (claim.Quantity is { } quantity) return OfQuantity(quantity);
        return $"{Printable.Of(claim.Chain[^1].Name)} says";
    }

    /// <summary>"Lake Gazette <- Valley Post (relays) <- Veld's office (denies)".</summary>
    public static string Chain(Claim claim) =>
        string.Join(" <- ", claim.Chain.Select((voice, at) => $"{Name(voice)}{(at == 0 ? "" : $" ({Label(voice.Stance)}{Sure(voice.Certainty)})")}"));

    public static string Sentence(Claim claim) => Printable.Of(claim.Evidence.Text, SentenceWidth);

    /// <summary>When it happened as far as the claim says; the day of the report in brackets where it does not.</summary>
    public static string When(Claim claim) => claim.Time.Basis switch
    {
        TimeBasis.Text when claim.Time.Start is { } start => start == claim.Time.End ? Day(start) : $"{Day(start)}..{Day(claim.Time.End)}",
        TimeBasis.Text when claim.Time.End is { } end => $"..{Day(end)}",
        TimeBasis.None when claim.Time.Start is { } start => $"undated, not before {Day(start)}",
        _ => claim.Published is { } day ? $"[{Day(day)}]" : "undated",
    };

    /// <summary>"Mosul (IRQ), by the dateline".</summary>
    public static string Where(Place place) =>
        $"{Printable.Of(place.Text)}{(place.Country is { } country ? $" ({country})" : "")}{place.Basis switch { PlaceBasis.Context => ", named just before", PlaceBasis.Dateline => ", by the dateline", _ => "" }}";

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number of voices: whole where it is whole.</summary>
    public static string Voices(double voices) =>
        string.Create(CultureInfo.InvariantCulture, $"{voices:0.#} {(Math.Abs(voices - 1) < 0.05 ? "voice" : "voices")}");

    public static string Label<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>"; 2 by Amira, 2024-05-01: seen the document"; empty when nobody gave one.</summary>
    public static string Given(GradeOverride? given) =>
        given is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; {given.Grade} by {given.Author}, {given.Time:yyyy-MM-dd}: {given.Reason}");

    /// <summary>" (settled by Amira, 2024-05-01: seen the document; a1b2 holds)"; empty when there is none.</summary>
    public static string Of(Verdict? verdict) =>
        verdict is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({Label(verdict.State)} by {verdict.Author}, {verdict.Time:yyyy-MM-dd}: {verdict.Reason}{(verdict.Holds is { } holds ? $"; {holds} holds" : "")})");

    private static string OfEvent(Event happening)
    {
        var mode = happening.Mode is null ? "" : $" {happening.Mode}";
        var auxiliary = happening.Auxiliary == Auxiliary.None ? "" : $" [{happening.Auxiliary.ToString().ToLowerInvariant()}]";
        var target = happening.Target.Count == 0 ? "" : $" -> {Names(happening.Target)}";
        return $"{(happening.Source.Count == 0 ? "?" : Names(happening.Source))} {happening.Type.ToString().ToUpperInvariant()}{mode}{auxiliary}{target}";
    }

    private static string OfQuantity(Quantity quantity)
    {
        var number = (quantity.Low, quantity.High) switch
        {
            ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low:0.##}"),
            (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"at most {high:0.##}"),
            ({ } low, { } high) when low != high => quantity.Value is { } about ? string.Create(CultureInfo.InvariantCulture, $"about {about:0.##}") : string.Create(CultureInfo.InvariantCulture, $"{low:0.##} to {high:0.##}"),
            _ => quantity.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        };
        var total = quantity.Total is { } all ? string.Create(CultureInfo.InvariantCulture, $" of {all:0.##}") : "";
        return $"{(quantity.Holder is { } holder ? NameOf(holder) + ": " : "")}{number}{total} {Printable.Of(quantity.Of)}";
    }

    private static string Names(IEnumerable<ActorRef> actors) => string.Join(" + ", actors.Select(NameOf));

    private static string NameOf(ActorRef actor) => Printable.Of(actor.Name ?? actor.Text, 80);

    private static string Name(Voice voice) => voice.Kind == VoiceKind.Anonymous ? $"?{Printable.Of(voice.Name, 80)}" : Printable.Of(voice.Name, 80);

    private static string Sure(Certainty certainty) => certainty == Certainty.Certain ? "" : $", {Label(certainty)}";
}
