using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Core;

/// <summary>
/// Makes the id of a claim: the first 16 hex digits of SHA-256 over document, comment, evidence, kind, chain and what is said.
/// Neither the time of reading nor the version of the reader goes in, nor actor ids over documents: only words and spans.
/// </summary>
public static class ClaimId
{
    private const char Unit = '\u001f';

    /// <summary>The id of <paramref name="claim"/>; its own <see cref="Claim.Id"/> is not looked at.</summary>
    public static string Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var text = new StringBuilder();
        Add(text, claim.Document, claim.Comment?.Index, claim.Kind, claim.Evidence.Start, claim.Evidence.End, claim.Content.Start, claim.Content.End);
        if (claim.Embed is { } embed) Add(text, "embed", embed.Index);
        foreach (var voice in claim.Chain) Add(text, voice.Name, voice.Kind, voice.Cue?.Start, voice.Cue?.End, voice.Stance, voice.Certainty);
        if (claim.Event is { } happening) AddEvent(text, happening);
        if (claim.Relation is { } tie) Add(text, tie.Type, tie.From.Start, tie.From.End, tie.To.Start, tie.To.End, tie.Sign, tie.Change, tie.Auxiliary);
        if (claim.Quantity is { } quantity)
            Add(text, quantity.Of, quantity.Value, quantity.Low, quantity.High, quantity.Total, quantity.Holder?.Start, quantity.Holder?.End, quantity.Span.Start, quantity.Span.End);
        return Hash(text.ToString());
    }

    /// <summary>The id of a document: the first 16 digits of the SHA-256 of its raw bytes.</summary>
    public static string OfDocument(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return sha256[..16];
    }

    private static void AddEvent(StringBuilder text, Event happening)
    {
        Add(text, happening.Type, happening.Mode, happening.Auxiliary, happening.Trigger.Start, happening.Trigger.End);
        foreach (var actor in happening.Source) Add(text, "source", actor.Start, actor.End);
        foreach (var actor in happening.Target) Add(text, "target", actor.Start, actor.End);
    }

    private static void Add(StringBuilder text, params ReadOnlySpan<object?> parts)
    {
        foreach (var part in parts) text.Append(CultureInfo.InvariantCulture, $"{part}{Unit}");
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
