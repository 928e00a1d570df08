using Hearsay.Web.Wording;

namespace Hearsay.Web.Tests.Wording;

public sealed class WordTests
{
    private static readonly ActorRef Veshti = new("Veshti", 0, 6, "per:orlan-veshti", "Orlan Veshti", EntityType.Per, null);

    private static readonly ActorRef Sarn = new("Sarn", 8, 12, null, null, EntityType.Loc, null);

    [Theory]
    [InlineData(EventType.Consult, Auxiliary.None, "Orlan Veshti talks with Sarn")]
    [InlineData(EventType.Consult, Auxiliary.Negation, "Orlan Veshti does not talk with Sarn")]
    [InlineData(EventType.Aid, Auxiliary.Future, "Orlan Veshti will give aid to Sarn")]
    [InlineData(EventType.Assault, Auxiliary.Hypothetical | Auxiliary.Negation, "Orlan Veshti might not attack Sarn")]
    [InlineData(EventType.Retreat, Auxiliary.Demanded, "Orlan Veshti should pull back before Sarn")]
    public void An_event_reads_with_its_modality(EventType type, Auxiliary auxiliary, string words) =>
        Assert.Equal(words, ClaimWords.Plain(Claim(new Event { Type = type, Auxiliary = auxiliary, Source = [Veshti], Target = [Sarn], Trigger = new TextSpan(0, 1) })));

    [Fact]
    public void Who_is_not_said_is_someone() =>
        Assert.Equal("someone attacks", ClaimWords.Plain(Claim(new Event { Type = EventType.Assault, Trigger = new TextSpan(0, 1) })));

    [Fact]
    public void Only_known_actors_lead_to_a_page()
    {
        var pieces = ClaimWords.Of(Claim(new Event { Type = EventType.Accuse, Source = [Veshti], Target = [Sarn], Trigger = new TextSpan(0, 1) }));
        Assert.Equal(["/actor/per%3Aorlan-veshti"], pieces.Select(piece => piece.Url).OfType<string>());
    }

    [Theory]
    [InlineData("2022-11-17", "2022-11-17", "17 Nov 2022")]
    [InlineData("2022-11-01", "2022-11-30", "Nov 2022")]
    [InlineData("2022-01-01", "2022-12-31", "2022")]
    [InlineData("2022-05-03", "2022-05-09", "3 May 2022 to 9 May 2022")]
    [InlineData("2022-05-03", null, "since 3 May 2022")]
    [InlineData(null, "9999-12-31", "by 31 Dec 9999")]
    [InlineData(null, null, "undated")]
    public void Spans_of_days_read_as_short_as_they_can(string? start, string? end, string words) =>
        Assert.Equal(words, TimeWords.Span(start is null ? null : DateOnly.Parse(start), end is null ? null : DateOnly.Parse(end)));

    [Theory]
    [InlineData(1, 1, "1 voice")]
    [InlineData(1, 4, "1 voice in 4 articles")]
    [InlineData(1.1, 2, "1.1 voices in 2 articles")]
    public void Voices_are_counted_against_articles(double voices, int articles, string words) => Assert.Equal(words, VoiceWords.Count(voices, articles));

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        var name = string.Concat(Enumerable.Repeat("😀", 60));
        Assert.All(Enumerable.Range(10, 9), most => Assert.DoesNotContain('\ufffd', new System.Text.UTF8Encoding(false).GetString(System.Text.Encoding.UTF8.GetBytes(ClaimWords.Short(name, most)))));
    }

    private static Claim Claim(Event told) => River.Break().Claims[5] with { Event = told };
}
