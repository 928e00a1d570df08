using System.Security.Cryptography;
using System.Text;
using Hearsay.Core;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Terminal.Tests;

/// <summary>Spans of every stage lie inside the text and never split a surrogate pair, whatever the text.</summary>
public sealed class SpanTests
{
    private static readonly Stages Stages = new(Shelves.Find());

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    public void Every_span_of_every_stage_is_sound_on_random_text(ulong seed)
    {
        foreach (var text in RandomText.Some(150, 120, seed)) Check(text);
    }

    [Fact]
    public void Every_span_of_every_claim_of_a_random_scrape_is_sound()
    {
        var journey = new Journey(Stages);
        foreach (var text in RandomText.Some(100, 300, 9))
        {
            var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            var arrived = journey.Read(new Page { Location = "random", Sha256 = sha, Text = text });
            Assert.Null(arrived.Failure);
            foreach (var claim in arrived.Claims) CheckClaim(claim, TextOf(arrived.Document!.Article, claim));
        }
    }

    private static string TextOf(Article article, Claim claim) => claim.Comment is { } comment ? article.Comments[comment.Index].Text : article.Text;

    private static void CheckClaim(Claim claim, string text)
    {
        Sound(text, claim.Evidence.Span);
        Assert.Equal(claim.Evidence.Text, claim.Evidence.Span.Of(text));
        Assert.Equal(claim.Content.Text, new TextSpan(claim.Content.Start, claim.Content.End).Of(text));
        Assert.NotEmpty(claim.Chain);
        Assert.Equal(claim.Id, ClaimId.Of(claim));
    }

    private static void Check(string text)
    {
        var read = Stages.Read(text, new DateOnly(2023, 5, 17));
        foreach (var token in read.Text.Sentences.SelectMany(sentence => sentence.Tokens.ToArray())) Sound(text, token.Span);
        foreach (var mention in read.Entities.Mentions) Sound(text, mention.Span);
        foreach (var time in read.Times) Sound(text, time.Span);
        foreach (var span in read.Attributions.SelectMany(found => found.Source.Concat(found.Cue).Concat(found.Content))) Sound(text, span);
        foreach (var happening in read.Events) CheckEvent(text, happening);
        foreach (var tie in read.Ties) Sound(text, tie.Trigger);
        foreach (var quantity in read.Quantities) Sound(text, quantity.Span);
    }

    private static void CheckEvent(string text, Event happening)
    {
        Sound(text, happening.Trigger);
        foreach (var actor in happening.Source.Concat(happening.Target))
        {
            Sound(text, actor.Span);
            Assert.Equal(actor.Text, actor.Span.Of(text));
        }
    }

    private static void Sound(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
        Assert.False(Splits(text, span.Start), $"{span} begins inside a surrogate pair");
        Assert.False(Splits(text, span.End), $"{span} ends inside a surrogate pair");
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
