using System.Security.Cryptography;
using System.Text;
using Hearsay.Core;

namespace Hearsay.Record.Tests;

/// <summary>Readings built by hand.</summary>
internal static class Sample
{
    public const string Extractor = "en-1";

    public static Document Document(string text, string location = "a.txt", string extractor = Extractor, params Comment[] comments)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var article = new Article { Text = text, Site = "Harbour Post", Title = "A title", Date = new DateOnly(2021, 3, 4), Comments = comments };
        return new Document(sha[..16], sha, location, new DateTimeOffset(2021, 3, 5, 6, 7, 8, TimeSpan.Zero), extractor, article);
    }

    /// <summary>A claim that rests on the whole text, said by the outlet.</summary>
    public static Claim Claim(Document document, EventType type = EventType.Accuse)
    {
        var text = document.Article.Text;
        return Identify(new Claim
        {
            Id = "",
            Document = document.Id,
            Title = document.Article.Title,
            Published = document.Article.Date,
            Evidence = Passage.Of(text, new TextSpan(0, text.Length)),
            Chain = [new Voice("Harbour Post", VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain)],
            Content = new ClaimContent(0, text.Length, text, Quotation.None),
            Kind = ClaimKind.Event,
            Event = new Event { Type = type, Trigger = new TextSpan(0, 1), Score = -3, Confidence = 0.75 },
            Extraction = new Extraction(document.Extractor, 0.75),
        });
    }

    public static Claim Identify(Claim claim) => claim with { Id = ClaimId.Of(claim) };

    public static Reading Reading(string text, string location = "a.txt", string extractor = Extractor)
    {
        var document = Document(text, location, extractor);
        var actor = new Actor("per:orlan-veshti", "Orlan Veshti", EntityType.Per, null, null) { Names = ["Orlan Veshti", "Veshti"] };
        var mention = new Mention(new TextSpan(0, 1), 0, 0, EntityType.Per, null, actor.Id, MentionKind.Name);
        return new Reading(document, [Claim(document), Claim(document, EventType.Reject)], new Entities([mention], [actor]));
    }
}
