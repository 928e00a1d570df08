using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Places;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Places;

/// <summary>From text to the place of its events, with the trained models.</summary>
public sealed class PlaceReaderTests
{
    private static readonly string Lexicons = Path.Combine(Readers.Root, "lexicons", "en");
    private static readonly string Codes = Path.Combine(Readers.Root, "codes");
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Lexicons, Codes, Path.Combine(Readers.Root, "models", "en"));
    private static readonly PlaceReader Places = PlaceReader.Load(Lexicons, Codes);

    [Theory]
    [InlineData("Police arrested three activists in Basra.", "Basra IRQ Text")]
    [InlineData("A bomb exploded at a checkpoint near Tel Keppe in northern Iraq, killing three soldiers.", "Tel Keppe IRQ Text")]
    [InlineData("Two protesters in Wad Madani were killed by soldiers.", "Wad Madani SDN Text")]
    [InlineData("Gunmen stormed a mosque in Mosul, where police arrested two men later.", "Mosul IRQ Text", "Mosul IRQ Text")]
    [InlineData("Gunmen abducted two teachers near the Venezuelan border.", "Venezuelan border - Text")]
    [InlineData("Drones struck a depot in Russia's Harvenov region.", "Russia's Harvenov region RUS Text")]
    [InlineData("The prime minister visited Basra on Monday.", "Basra IRQ Text")]
    [InlineData("Planes shelled Aleppo.", "Aleppo SYR Text")]
    [InlineData("Soldiers attacked the Iraqi town of Harvenah.", "Harvenah IRQ Text")]
    [InlineData("Police arrested two teachers in Springfield, Illinois.", "Springfield USA Text")]
    [InlineData("Police arrested two teachers in Harvenstad.", "Harvenstad - Text")]
    public void The_sentence_says_where(string text, params string[] places) => Assert.Equal(places, PlacesIn(text));

    [Theory]
    [InlineData("A bomb exploded in Mosul. Police arrested two men.", "Mosul IRQ Text", "Mosul IRQ Context")]
    [InlineData("A bomb exploded in Mosul.\n\nPolice arrested two men.", "Mosul IRQ Text", "")]
    [InlineData("A bomb exploded in Mosul. Turkish police arrested two men.", "Mosul IRQ Text", "")]
    [InlineData("A bomb exploded in Mosul. The minister condemned the bombers.", "Mosul IRQ Text", "")]
    [InlineData("KHARTOUM (Lake Agency) - Soldiers fired on protesters on Sunday.", "KHARTOUM SDN Dateline")]
    [InlineData("LAGOS, Nigeria — Soldiers fired on protesters on Sunday.", "LAGOS NGA Dateline")]
    [InlineData("WASHINGTON — Russian forces bombed a hospital on Tuesday.", "")]
    [InlineData("KHARTOUM (Lake Agency) - Soldiers will attack the rebels, a general said.", "")]
    public void What_stands_around_says_where(string text, params string[] places) => Assert.Equal(places, PlacesIn(text));

    [Theory]
    [InlineData("The president condemned the attack in Mosul.")]
    [InlineData("She said in Paris that soldiers had killed her brother.")]
    [InlineData("The ministers discussed the crisis in Syria.")]
    [InlineData("Two teachers were killed at the hands of Damascus.")]
    [InlineData("France called on Tunisia to free the teacher.")]
    public void Where_it_was_said_and_what_it_was_said_of_is_not_where(string text) => Assert.All(PlacesIn(text), Assert.Empty);

    [Fact]
    public void A_name_of_towns_in_two_countries_is_that_of_the_country_in_the_text()
    {
        Assert.Contains("Tripoli LBN Text", PlacesIn("Lebanese soldiers arrested four men in Tripoli."));
        Assert.Contains("Tripoli LBY Text", PlacesIn("Libyan soldiers arrested four men in Tripoli."));
    }

    [Fact]
    public void A_place_opens_its_words()
    {
        const string Text = "A bomb exploded in Mosul. Police arrested two men.";
        Assert.All(Read(Text), told => Assert.Equal("Mosul", told.Place!.Span.Of(Text)));
    }

    private static IEnumerable<string> PlacesIn(string text) =>
        Read(text).Select(told => told.Place is { } place ? $"{place.Text} {place.Country ?? "-"} {place.Basis}" : "");

    private static IReadOnlyList<Event> Read(string text)
    {
        var parsed = Parser.Parse(text);
        var entities = Entities.Read(parsed);
        return Places.Mark(Readers.Events.Read(parsed, entities, []), parsed, entities);
    }
}
