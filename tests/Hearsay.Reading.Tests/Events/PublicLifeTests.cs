using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>The words of politics are also those of shops and games: there they tell no events.</summary>
public sealed class PublicLifeTests
{
    private const double Shown = 0.5; // the threshold of the default view

    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Fact]
    public void A_shop_that_lets_customers_do_something_concedes_nothing() => Assert.DoesNotContain("CONCEDE", Types(
        "Our new basket comes in three sizes. Flemming Paper now lets customers add a ribbon to every box. The wool is soft and warm. Wash it by hand in cold water. Delivery takes four days. Gift wrap costs extra. We ship on weekdays only."));

    [Fact]
    public void A_cook_who_asks_her_sister_for_a_cake_makes_no_request() => Assert.DoesNotContain("REQUEST", Types(
        "I love this cake. Last week Sharon asked Imelda for a second one. Beat the butter with the sugar. Add four eggs. Bake it for an hour. Let it cool on a rack. Dust it with sugar."));

    [Fact]
    public void A_player_who_attacks_another_assaults_nobody() => Assert.DoesNotContain("SUPPORT", Types(
        "The third level is hard. Gunther supports Emily when she opens the chest. Press the button twice. The door opens. You get ten coins. Save before you leave. The next level is harder."));

    [Fact]
    public void An_arrest_stands_without_its_police() => Assert.Contains("COERCE", Types(
        "The log of last week is short. Orla Brennick, 34, of Dunlow, was arrested for shoplifting. Two bicycles were found. The park was quiet. A dog was lost. It rained a lot. The fair was well attended."));

    [Fact]
    public void The_same_words_tell_events_where_the_text_is_of_public_life() => Assert.Contains("REQUEST", Types(
        "The cabinet met in Lisbon on Monday. Sharon asked Imelda for a second vote. The minister resigned. Parliament will sit on Friday. The president condemned the strike."));

    [Fact]
    public void Words_for_groups_make_no_text_public() => Assert.DoesNotContain("SUPPORT", Types(
        "The library has a new release. The whole community supported its maintainers. A list of changes is below. Every unit was tested. The house style has not changed. Write to the team. The old cells of the grid are gone."));

    [Fact]
    public void A_land_that_no_list_knows_is_known_by_its_people() => Assert.Contains("ACCUSE", Types(
        "Quelland lies behind the hills. Jorun Tasso accused Quelland of theft on Friday. The Quelli guards laughed. Nobody slept. The Quelli wells were dry. It rained at last. The road was closed."));

    [Fact]
    public void Firms_among_themselves_do_nothing_in_public() => Assert.DoesNotContain("COOPERATE", Types(
        "The minister spoke on Monday. The government met. The dairy company worked with its Belgian-born partner Otto Prill. Parliament votes on Friday. The president agreed. The army was silent. The police chief left."));

    private static string[] Types(string text)
    {
        var parsed = Parser.Parse(text);
        return [.. Readers.Events.Read(parsed, Entities.Read(parsed), []).Where(found => found.Confidence >= Shown).Select(found => found.Type.ToString().ToUpperInvariant())];
    }
}
