using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Events;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Places;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Tests.Events;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests;

/// <summary>Words of the news in no order, with signs among them: no tree and no phrase is what a rule expects.</summary>
public sealed class RandomWordsTests
{
    private const int LongestText = 160; // words

    private static readonly string[] Words = string.Join(' ', [
        "said government town report group police spokesman minister people deputy Veld Harven Iraq Paris the a of in on to that who which where denied accused killed arrested",
        ", , . . \" \" : ; ' “ ” ( ) — - Q: A: 1991: January 2016: Monday 14 seats 54 of 329 according adding noting it he they his we I not will would has been was by with and but or",
        "put figure at 2020 # & % Front Party Minister Omar Haddad (KML-N) said: denied: • believed accused backed near border after before while as if in case won lost each respectively",
        "independents chamber ally broke ties ez-Qorel al- -Qorel Mr. Dr. U.S. NATO told Courier himself whose whom",
    ]).Split(' ').Append("\n").Append("\n\n").ToArray();

    private static readonly string Lexicons = Path.Combine(Readers.Root, "lexicons", "en");
    private static readonly string Codes = Path.Combine(Readers.Root, "codes");
    private static readonly string Models = Path.Combine(Readers.Root, "models", "en");
    private static readonly TextParser Parser = TextParser.Load(Models);
    private static readonly EntityReader Entities = EntityReader.Load(Lexicons, Codes, Models);
    private static readonly AttributionReader Attributions = AttributionReader.Load(Lexicons);
    private static readonly TimeReader Times = TimeReader.Load(Lexicons);
    private static readonly PlaceReader Places = PlaceReader.Load(Lexicons, Codes);
    private static readonly TieReader Ties = TieReader.Load(Lexicons);
    private static readonly QuantityReader Quantities = QuantityReader.Load(Lexicons);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_order_of_words_makes_reading_throw(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, LongestText)).Select(_ => Words[random.Next(Words.Length)]));
            var parsed = Parser.Parse(text);
            var entities = Entities.Read(parsed);
            var said = Attributions.Read(parsed, entities);
            var events = Places.Mark(Chronicle.Mark(Readers.Events.Read(parsed, entities, said), Times.Read(text, null), parsed, null), parsed, entities);
            Assert.All(events, told => Assert.True(told.Place is null || new TextSpan(0, text.Length).Contains(told.Place.Span)));
            Assert.Equal(said.Count, SourceActors.Complete(parsed, entities, said).Attributions.Count);
            Assert.DoesNotContain(Ties.Read(parsed, entities), tie => tie.Trigger.IsEmpty);
            Assert.DoesNotContain(Quantities.Read(parsed, entities), count => count.Span.IsEmpty);
        }
    }
}
