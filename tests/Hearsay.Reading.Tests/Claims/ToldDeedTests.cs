using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Events;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>A deed that is told in the clause of a noun ("the claim that", "a report that") is the claim of whoever tells, denies or doubts it.</summary>
public sealed class ToldDeedTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Lexicons, Codes, Path.Combine(Reads.Root(), "models", "en")));
    private static readonly Lazy<EventReader> Events = new(() => EventReader.Load(Lexicons, Codes));

    private static string Lexicons => Path.Combine(Reads.Root(), "lexicons", "en");

    private static string Codes => Path.Combine(Reads.Root(), "codes");

    [Theory]
    [InlineData("The navy dismissed claims that Orland had bombed the harbour.", "The navy denies")]
    [InlineData("The navy rejected as baseless a report that its men had shot two fishermen.", "The navy denies < an unnamed source relays")]
    [InlineData("The governor withdrew his accusation that the guards had tortured prisoners.", "The governor denies")]
    [InlineData("The prosecutor dropped her charge that Orland had bombed the harbour.", "The prosecutor denies")]
    [InlineData("Lena Brask questioned the navy's claim that rebels had bombed the harbour.", "Lena Brask doubts < the navy's asserts")]
    [InlineData("Lena Brask challenged the claim that rebels had bombed the harbour.", "Lena Brask doubts")]
    [InlineData("The claim that Orland bombed the harbour is untrue, the navy said.", "the navy denies < an unnamed source asserts")]
    [InlineData("The report that rebels bombed the harbour was fabricated, the navy said.", "the navy denies < an unnamed source relays")]
    [InlineData("No evidence has emerged that Orland bombed the harbour, the navy said.", "the navy doubts")]
    [InlineData("The navy flatly denied killing the fishermen.", "The navy denies")]
    [InlineData("The navy confirmed what it had denied for a week, that its men had arrested the editor.", "The navy asserts")]
    [InlineData("Lena Brask was lying when she claimed that the guards had executed the hostages, said the judge.", "the judge denies < Lena Brask asserts")]
    public void Whoever_turns_down_what_is_told_denies_or_doubts_the_deed(string text, string chain) => Assert.StartsWith(chain, Chain(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The rumour that rebels had bombed the harbour proved untrue.")]
    [InlineData("The report that rebels had bombed the harbour turned out to be a lie.")]
    [InlineData("Lena Brask falsely accused the rebels of killing nine nurses.")]
    public void What_the_writer_finds_untrue_the_outlet_denies(string text) => Assert.Equal(Stance.Denies, Deed(text).Chain[0].Stance);

    [Theory]
    [InlineData("The mayor said he was shocked by the claim that Orland had bombed the harbour.")]
    [InlineData("The claim that Orland had bombed the harbour caused a stir.")]
    public void What_nobody_named_tells_and_nobody_denies_is_no_claim_of_the_text(string text) => Assert.DoesNotContain(Claims(text), claim => claim.Event is { Type: EventType.Assault });

    private static string Chain(string text) => string.Join(" < ", Deed(text).Chain.Skip(1).Select(voice => $"{voice.Name} {voice.Stance.ToString().ToLowerInvariant()}"));

    private static Claim Deed(string text) => Claims(text).First(claim => claim.Event is { Type: EventType.Assault or EventType.Coerce });

    private static IReadOnlyList<Claim> Claims(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        (entities, var said) = SourceActors.Complete(parsed, entities, Reads.Reader.Read(parsed, entities));
        var read = new ReadText(parsed, entities, [], said, Events.Value.Read(parsed, entities, said), [], []) { Refutations = Reads.Reader.Refutations(parsed) };
        return new ClaimReader("1").Read(read, new Document("d", "", "a.txt", null, "1", new Article { Text = text, Site = "Lake Post" }), null);
    }
}
