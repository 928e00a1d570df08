using Hearsay.Core;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Tests.Attributions;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Who says of a figure that it is not so denies it.</summary>
public sealed class RefutationTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Lexicons(), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en")));
    private static readonly Lazy<QuantityReader> Quantities = new(() => QuantityReader.Load(Lexicons()));

    [Theory]
    [InlineData("The guild stressed that the figure of 12 deaths, spread by the papers, was false.", "The guild denies")]
    [InlineData("Reports that 12 people died are untrue, the guild said.", "the guild denies < an unnamed source relays")]
    [InlineData("It is not true that 12 people died, the guild said.", "the guild denies")]
    [InlineData("It is not the case that 12 people died, the guild said.", "the guild denies")]
    [InlineData("There is no truth in reports that 12 people died, Orla Brandt told the council.", "Orla Brandt denies")]
    [InlineData("The guild said the rumours that 12 people had died were without foundation.", "The guild denies < an unnamed source relays")]
    [InlineData("\"Stories that 12 people died are pure fiction,\" Orla Brandt said.", "Orla Brandt denies < an unnamed source relays")]
    [InlineData("The claim that 12 people died does not correspond to reality, the guild said.", "the guild denies")]
    [InlineData("The guild denied that claims of 12 deaths were untrue.", "The guild asserts")]
    [InlineData("Claims that 12 people died are true, the guild said.", "the guild asserts")]
    [InlineData("If the claim that 12 people died is false, the duke must go, the guild said.", "the guild relays < an unnamed source asserts")]
    [InlineData("Orla Brandt falsely claimed that 12 people died.", "Orla Brandt asserts")]
    [InlineData("Orla Brandt accused the duke of spreading the lie that 12 people died.", "Orla Brandt denies")]
    [InlineData("Orla Brandt denied the false claim that 12 people died.", "Orla Brandt denies")]
    [InlineData("The reports that 12 people died may be false, the guild said.", "the guild relays < an unnamed source relays")]
    public void A_figure_that_is_called_untrue_is_denied(string text, string chain) => Assert.StartsWith(chain, Chain(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("It is false that 12 people died.")]
    [InlineData("Orla Brandt falsely claimed that 12 people died.")]
    [InlineData("Orla Brandt lied when she said that 12 people died.")]
    [InlineData("Orla Brandt spread the baseless rumour that 12 people died.")]
    public void What_the_writer_calls_untrue_the_outlet_denies(string text) => Assert.Equal(Stance.Denies, Count(text).Chain[0].Stance);

    [Theory]
    [InlineData("Contrary to what Orla Brandt said, 12 people died at Harven.")]
    [InlineData("Contrary to reports, 12 people died at Harven.")]
    public void What_goes_against_a_report_the_outlet_says_itself(string text) => Assert.Equal([Stance.Asserts], Count(text).Chain.Select(voice => voice.Stance));

    [Theory]
    [InlineData("The false report, after which 12 people died, spread.")]
    [InlineData("It is not right that 12 people died, the guild said.")]
    [InlineData("It is not only true that 12 people died, the guild said, it is proven.")]
    [InlineData("The report that 12 people died is not entirely accurate, the guild said.")]
    [InlineData("Orla Brandt may have falsely claimed that 12 people died.")]
    [InlineData("There was no legal basis for a trial in which 12 people died, the guild said.")]
    public void What_only_stands_near_a_word_for_the_untrue_is_denied_by_nobody(string text) => Assert.DoesNotContain(Count(text).Chain, voice => voice.Stance == Stance.Denies);

    private static string Chain(string text) => string.Join(" < ", Count(text).Chain.Skip(1).Select(voice => $"{voice.Name} {voice.Stance.ToString().ToLowerInvariant()}"));

    private static Claim Count(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        var read = new ReadText(parsed, entities, [], Reads.Reader.Read(parsed, entities), [], [], Quantities.Value.Read(parsed, entities)) { Refutations = Reads.Reader.Refutations(parsed) };
        var document = new Document("d", "", "a.txt", null, "1", new Article { Text = text, Site = "Lake Post" });
        return new ClaimReader("1").Read(read, document, null).First(claim => claim.Kind == ClaimKind.Quantity);
    }

    private static string Lexicons() => Path.Combine(Reads.Root(), "lexicons", "en");
}
