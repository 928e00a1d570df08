using Hearsay.Core;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>The voices of a statement, outlet first, as the claim lists them.</summary>
public sealed class ChainTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Lexicons(), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en")));

    [Theory]
    [InlineData("The harbour has been closed, the Morning Courier reported.", "Lake Post relays < Morning Courier asserts")]
    [InlineData("The harbour will close, the Morning Courier reported, citing a customs clerk.", "Lake Post relays < Morning Courier relays < a customs clerk asserts")]
    [InlineData("Orla Brandt, who led the strike for years, said the mill was safe.", "Lake Post relays < Orla Brandt asserts")]
    [InlineData("The mayor's office rejected media reports that had stressed the contacts, the Morning Courier reported.", "Lake Post relays < Morning Courier relays < The mayor's office denies < media reports asserts")]
    [InlineData("It is said that the duke was relieved.", "Lake Post relays < an unnamed source relays")]
    [InlineData("A clerk who saw it said the roof had fallen.", "Lake Post relays < A clerk asserts")]
    public void The_voices_stand_from_the_outlet_inward(string text, string chain) => Assert.Contains(chain, Chains(text));

    [Fact]
    public void One_voice_that_doubts_what_it_reports_is_one_voice() =>
        Assert.Contains("Lake Post relays < Orla Brandt doubts", Chains("Orla Brandt said that Orla Brandt doubted whether the mill was safe."));

    private static List<string> Chains(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        var read = new ReadText(parsed, entities, [], Reads.Reader.Read(parsed, entities), [], [], []);
        var document = new Document("d", "", "a.txt", null, "1", new Article { Text = text, Site = "Lake Post" });
        return [.. new ClaimReader("1").Read(read, document, null).Select(claim => string.Join(" < ", claim.Chain.Select(Short)))];
    }

    private static string Short(Voice voice) => $"{voice.Name} {voice.Stance.ToString().ToLowerInvariant()}";

    private static string Lexicons() => Path.Combine(Reads.Root(), "lexicons", "en");
}
