using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Events;

/// <summary>What a text recalls is no news: neither what it dates itself, nor what it tells on from there.</summary>
public sealed class RecalledEventTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));
    private static readonly EntityReader Entities = EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));
    private static readonly TimeReader Times = TimeReader.Load(Path.Combine(Readers.Root, "lexicons", "en"));

    [Fact]
    public void A_year_long_past_makes_an_event_historical() => Assert.True(IsHistorical("In 1984 the army shelled the port."));

    [Fact]
    public void What_follows_in_the_paragraph_is_recalled_with_it() => Assert.True(IsHistorical("In 1984 he painted the harbour. Two months later police arrested the captain."));

    [Fact]
    public void A_new_paragraph_is_news_again() => Assert.False(IsHistorical("In 1984 he painted the harbour.\n\nPolice arrested the captain."));

    [Fact]
    public void What_has_happened_is_news() => Assert.False(IsHistorical("He painted the harbour in 1984. Now police have arrested the captain."));

    [Fact]
    public void A_date_in_passing_sets_no_scene() => Assert.False(IsHistorical("The envoy, who sold his harbour in 2003, ate the cake. Police arrested the captain."));

    [Fact]
    public void Without_a_day_of_the_text_its_last_date_stands_for_one() => Assert.True(IsHistorical("In 1984 the army shelled the port. The port was rebuilt in 2011.", null));

    private static bool IsHistorical(string text) => IsHistorical(text, new DateOnly(2020, 5, 4));

    private static bool IsHistorical(string text, DateOnly? published)
    {
        var parsed = Parser.Parse(text);
        var events = Readers.Events.Read(parsed, Entities.Read(parsed), []);
        var marked = Chronicle.Mark(events, Times.Read(text, published), parsed, published);
        return Assert.Single(marked).Auxiliary.HasFlag(Auxiliary.Historical);
    }
}
