using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Quantities;

/// <summary>Seats of an assembly as texts give them, read with the trained models.</summary>
public sealed class SeatReadingTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));
    private static readonly QuantityReader Reader = QuantityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"));

    private static string Read(string text)
    {
        var parsed = Parser.Parse(text);
        return string.Join("; ", Reader.Read(parsed, Entities.Read(parsed)).Where(quantity => quantity.Of == "seats")
            .Select(quantity => $"{quantity.Value}{(quantity.Total is { } total ? "/" + total : "")} {quantity.Holder?.Name ?? quantity.Holder?.Text}"));
    }

    [Theory]
    [InlineData("Independents won 3 seats.", "3 Independents")]
    [InlineData("The Reef Party has nine seats, and three lawmakers sit as independents.", "9 Reef Party; 3 independents")]
    [InlineData("The Reef Party keeps its nine seats and the independents their three.", "9 Reef Party; 3 independents")]
    [InlineData("The Reform Party won 12 seats while the Rural Party fell from 14 seats to 6.", "12 Reform Party; 6 Rural Party")]
    [InlineData("The Labour Party has 46 seats. The Rural Party rises from 39 to 40 and the Reform Party from 21 to 22.", "46 Labour Party; 40 Rural Party; 22 Reform Party")]
    [InlineData("The chamber, which has 120 members, meets in June. The Labour Party holds 21 seats.", "120 chamber; 21/120 Labour Party")]
    [InlineData("The council of 75 seats will meet.", "75 council")]
    [InlineData("The Labour Party emerged from the election with 62 seats in the 140-member parliament.", "62/140 Labour Party; 140 parliament")]
    [InlineData("The ruling leaves the Labour Party with 59 seats.", "59 Labour Party")]
    [InlineData("The Labour Party and the Green Party have six seats each.", "6 Labour Party; 6 Green Party")]
    [InlineData("The Labour Party and the Green Party obtained 22 and 14 seats respectively.", "22 Labour Party; 14 Green Party")]
    [InlineData("Nine lawmakers hold seats. The Green Party won 12 seats, the Labour Party was reduced to 12 and the Rural Party kept its four.", "12 Green Party; 12 Labour Party; 4 Rural Party")]
    [InlineData("The Labour Party gained 25 seats followed by the Rural Party with 21 seats.", "25 Labour Party; 21 Rural Party")]
    [InlineData("The Labour Party trailed in third position, obtaining 42 seats.", "42 Labour Party")]
    [InlineData("Labour Party (LP) with 25 seats.", "25 Labour Party")]
    [InlineData("The court gave three seats of the Labour Party to the Green Party.", "")]
    [InlineData("The Conservative Alliance came second. The Labour Party won 48 seats. The conservatives, led by Peter Marsh, took 39.", "48 Labour Party; 39 Conservative Alliance")]
    [InlineData("The Reef Alliance swept the vote, winning 81 of the region's 120 council seats.", "81/120 Reef Alliance")]
    [InlineData("The Reef Party lost nine of its 40 seats.", "31 Reef Party")]
    [InlineData("The Reef Party more than doubled its seats, to 24 from 11.", "24 Reef Party")]
    [InlineData("The remaining nine seats were shared out among small lists.", "9 ")]
    [InlineData("Seven seats are held by the Palm Movement.", "7 Palm Movement")]
    [InlineData("The Dune Party won 30 seats. Its partners, the Palm Party and the Reef Party, took 12 and 9.", "30 Dune Party; 12 Palm Party; 9 Reef Party")]
    [InlineData("The Palm Party won 30 seats. A small ally, the Salt Party, got five.", "30 Palm Party; 5 Salt Party")]
    [InlineData("The Palm Party has 30 seats, and each of the Dune Party and the Salt Party got 4 seats.", "30 Palm Party; 4 Salt Party; 4 Dune Party")]
    [InlineData("The Palm Party has 30 seats. The Dune Party, which had never sat there before, won 12.", "30 Palm Party; 12 Dune Party")]
    [InlineData("The Palm Party holds 30 of 80 seats. The Dune Party, which held 41 seats in the outgoing parliament, plunged to 12.", "30/80 Palm Party; 12/80 Dune Party")]
    [InlineData("Of the 60 seats on the council, the Palm Party now has 31, the Dune Party 20.", "31/60 Palm Party; 20/60 Dune Party")]
    [InlineData("All 90 seats are at stake. The Palm Party hopes for more.", "90/90 ")]
    [InlineData("The council of the province, which is composed of 18 seats, meets today.", "18 council")]
    [InlineData("The parliament has a new face: Palm Party 41, Dune Party 33, Reef Party 9. No coalition is in sight.", "41 Palm Party; 33 Dune Party; 9 Reef Party")]
    [InlineData("The election gave us this: Palm Party 41 percent, Dune Party 33, Reef Party 9. The parliament meets in May.", "")]
    [InlineData("With half the votes counted, the Palm Party leads. The Dune Party has 12 seats.", "12 Dune Party")]
    [InlineData("The party \"Fresh Start\" gets 24 mandates out of 90, \"Our Soil\" - 12 mandates.", "24/90 Fresh Start; 12/90 Our Soil")]
    [InlineData("With 24 seats the Palm Party is the strongest force.", "24 Palm Party")]
    [InlineData("The Palm Party can count on 45 deputies, the Dune Party on 21.", "45 Palm Party; 21 Dune Party")]
    [InlineData("The Palm Party came in second place with 47 seats and the Dune Party in third place with 42 seats.", "47 Palm Party; 42 Dune Party")]
    [InlineData("The Palm Party obtained 21 seats, the Dune Party 19, and the Reef Party 18 seats.", "21 Palm Party; 19 Dune Party; 18 Reef Party")]
    [InlineData("The Palm Party won 13 seats and the Dune Party, who had one lawmaker until now, eight.", "13 Palm Party; 8 Dune Party")]
    [InlineData("The Palm Party lost six seats to end on 21.", "21 Palm Party")]
    [InlineData("The Palm Party has six seats, as does the Dune Party.", "6 Palm Party; 6 Dune Party")]
    [InlineData("The Palm Party and the Dune Party won four seats apiece.", "4 Palm Party; 4 Dune Party")]
    [InlineData("The Palm Party gained two seats and now has 41.", "41 Palm Party")]
    [InlineData("The Palm Party edged out the Dune Party, taking 80 seats against the Dune Party's 78.", "80 Palm Party; 78 Dune Party")]
    [InlineData("With 62 of the 200 seats in the council, nine more than now, the Palm Party won.", "62/200 Palm Party")]
    [InlineData("Party\nVotes\nSeats\nPalm Party\n12,301\n41\nDune Party\n9,100\n33\nReef Party\n2,000\n9", "41 Palm Party; 33 Dune Party; 9 Reef Party")]
    [InlineData("| Party | Votes | Seats |\n| Palm Party | 12,301 | 41 |\n| Dune Party | 9,100 | 33 |\n| Reef Party | 2,000 | 9 |", "41 Palm Party; 33 Dune Party; 9 Reef Party")]
    [InlineData("The total number of the seats of the council is 90. The Palm Party has 12 seats.", "90/90 ; 12/90 Palm Party")]
    [InlineData("In the Senate the Reform Party will hold 50 of its 100 seats.", "50/100 Reform Party")]
    [InlineData("Labour Party and Reform Party know the result. The Rural Party has 9 seats, the Labour Party is up two on eight.", "9 Rural Party; 8 Labour Party")]
    [InlineData("The Reform Party has 18 seats on the 45-seat authority.", "18/45 Reform Party; 45 authority")]
    public void Whoever_holds_seats_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void What_an_exit_poll_gives_is_less_sure_than_a_count()
    {
        var parsed = Parser.Parse("The exit poll gives the Palm Party 39 seats. The Dune Party has 20 seats.");
        var found = Reader.Read(parsed, Entities.Read(parsed)).Where(quantity => quantity.Of == "seats").ToArray();
        Assert.True(found[0].Confidence < 0.5);
        Assert.True(found[1].Confidence > 0.5);
    }

    [Theory]
    [InlineData("Here are the seats of the new parliament.\n\nPalm List - 48\nReef Party - 39\nIndependents - 2\n", "48 Palm List; 39 Reef Party; 2 Independents")]
    [InlineData("The result for the 120-seat chamber is known.\n\nPalm List | 48\nReef Party | 39 (+3)\nDune List | 2\n", "120 chamber; 48/120 Palm List; 39/120 Reef Party; 2/120 Dune List")]
    [InlineData("The seats by party:\n\nPalm List (48)\nReef Party (39)\nDune List (2)\n", "48 Palm List; 39 Reef Party; 2 Dune List")]
    [InlineData("The seats of the council:\n\nPalm List 21 (-5)\nReef Party 14 (+4)\nDune List 2\n", "21 Palm List; 14 Reef Party; 2 Dune List")]
    [InlineData("The seats of the council:\n\nPalm List ........ 21\nReef Party ....... 14\nDune List ........ 2\nTotal: 37\n", "21/37 Palm List; 14/37 Reef Party; 2/37 Dune List; 37/37 ")]
    [InlineData("Seats won, out of 90:\n\nPalm List | 48\nReef Party | 39\nDune List | 3\n\nA simple majority is 46.", "90/90 ; 48/90 Palm List; 39/90 Reef Party; 3/90 Dune List")]
    [InlineData("The matches of the day.\n\nPalm Town - 2\nReef City - 3\nDune Rovers - 2\n", "")]
    [InlineData("Who sits in the parliament? The votes in percent:\n\nPalm List - 48\nReef Party - 39\nDune List - 13\n", "")]
    public void Lines_of_a_table_are_seats_below_words_that_speak_of_seats(string text, string expected) => Assert.Equal(expected, Read(text));
}
