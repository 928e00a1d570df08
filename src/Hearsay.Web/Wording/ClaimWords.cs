using System.Globalization;
using Hearsay.Study;

namespace Hearsay.Web.Wording;

/// <summary>What a claim says as a short sentence: "Veshti accuses Sarn", "Sarn attacks Low Ferry (Sarn denies it)", "41 of 120 seats: River Movement".</summary>
internal static class ClaimWords
{
    private const string Unknown = "someone";

    private const int LongestName = 60;

    public static IReadOnlyList<Piece> Of(Claim claim)
    {
        var pieces = new List<Piece>();
        if (claim.Event is { } told) AddEvent(pieces, told);
        else if (claim.Relation is { } tie) AddTie(pieces, tie);
        else if (claim.Quantity is { } quantity) AddQuantity(pieces, quantity);
        else AddStatement(pieces, claim);
        if (claim.Kind != ClaimKind.Statement && ChainWords.Denier(claim.Chain) is { } denier) AddDenial(pieces, denier);
        return pieces;
    }

    /// <summary>The same without links.</summary>
    public static string Plain(Claim claim) => string.Concat(Of(claim).Select(piece => piece.Text));

    /// <summary>The same for a line that stands above the sentence: of a statement only who speaks.</summary>
    public static IReadOnlyList<Piece> Head(Claim claim) => claim.Kind == ClaimKind.Statement ? [VoiceOf(claim), new Piece($" {StanceWords.Verb(claim.Chain[^1].Stance)}:", null)] : Of(claim);

    /// <summary>What the voices of a claim that is no statement speak of, whether they deny it or not.</summary>
    public static string Told(Claim claim) => string.Concat(Of(claim).Where(piece => !piece.IsDenial).Select(piece => piece.Text));

    /// <summary>The actor's name, with the words of the text when they differ only by what they add; cut when very long.</summary>
    public static string NameOf(ActorRef actor) => Short(actor.Name ?? actor.Text);

    public static string Short(string text, int most = LongestName) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    private static void AddEvent(List<Piece> pieces, Event told)
    {
        AddActors(pieces, told.Source);
        pieces.Add(new Piece($" {EventWords.Verb(told, told.Target.Count > 0)}", null));
        if (told.Target.Count == 0) return;
        pieces.Add(new Piece(" ", null));
        AddActors(pieces, told.Target);
    }

    private static void AddTie(List<Piece> pieces, Tie tie)
    {
        AddActor(pieces, tie.From);
        pieces.Add(new Piece($" {TiePhrase.Of(tie)} ", null));
        if (tie.Type == TieType.Office) pieces.Add(new Piece(TiePhrase.Office(tie.To), tie.To.Actor is { } body ? Links.Actor(body) : null));
        else AddActor(pieces, tie.To);
    }

    private static void AddQuantity(List<Piece> pieces, Quantity quantity)
    {
        pieces.Add(new Piece(Amount(quantity), null));
        if (quantity.Holder is not { } holder) return;
        pieces.Add(new Piece(": ", null));
        AddActor(pieces, holder);
    }

    private static void AddDenial(List<Piece> pieces, Voice denier) =>
        pieces.Add(new Piece($" ({ChainWords.NameOf(denier)} {StanceWords.Verb(denier.Stance)} it)", null, IsDenial: true));

    private static void AddStatement(List<Piece> pieces, Claim claim)
    {
        pieces.Add(VoiceOf(claim));
        pieces.Add(new Piece($" {StanceWords.Verb(claim.Chain[^1].Stance)}: {Short(claim.Content.Text, 140)}", null));
    }

    private static Piece VoiceOf(Claim claim) => new(Short(claim.Chain[^1].Name), claim.Chain[^1].Actor is { } actor ? Links.Actor(actor) : null);

    private static void AddActors(List<Piece> pieces, IReadOnlyList<ActorRef> actors)
    {
        if (actors.Count == 0) pieces.Add(new Piece(Unknown, null));
        for (var i = 0; i < actors.Count; i++)
        {
            if (i > 0) pieces.Add(new Piece(i == actors.Count - 1 ? " and " : ", ", null));
            AddActor(pieces, actors[i]);
        }
    }

    private static void AddActor(List<Piece> pieces, ActorRef actor) =>
        pieces.Add(new Piece(NameOf(actor), actor.Actor is { } id ? Links.Actor(id) : null));

    public static string Amount(Quantity quantity)
    {
        var number = quantity.Value is { } value ? Number(value) : Range(quantity);
        var whole = quantity.Total is { } total ? $" of {Number(total)}" : "";
        return $"{number}{whole} {quantity.Of}";
    }

    private static string Range(Quantity quantity) => (quantity.Low, quantity.High) switch
    {
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => $"at least {Number(low)}",
        (null, { } high) => $"at most {Number(high)}",
        _ => "some",
    };

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
