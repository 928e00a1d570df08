using Hearsay.Core;
using Hearsay.Reading.Attributions;
using Hearsay.Reading.Mentions;
using Xunit;

namespace Hearsay.Reading.Tests.Attributions;

/// <summary>Every source that names or describes somebody stands for an actor of the text.</summary>
public sealed class SourceActorsTests
{
    private static readonly Lazy<EntityReader> Entities = new(() => EntityReader.Load(Path.Combine(Reads.Root(), "lexicons", "en"), Path.Combine(Reads.Root(), "codes"), Path.Combine(Reads.Root(), "models", "en")));

    [Theory]
    [InlineData("The affidavit says that the wall was mined.")]
    [InlineData("The loggers said the road was shut.")]
    [InlineData("A leaflet of the guild claims that the wages were paid.")]
    public void A_source_without_a_mention_becomes_an_actor(string text)
    {
        var (entities, said) = Read(text);
        var speaker = Assert.Single(said).Speaker;
        Assert.Contains(entities.Actors, actor => actor.Id == speaker);
        Assert.Contains(entities.Mentions, mention => mention.Actor == speaker);
    }

    [Fact]
    public void Whoever_speaks_twice_is_one_actor()
    {
        var (entities, said) = Read("The loggers said the road was shut. Later the loggers denied that the road was shut.");
        Assert.Equal(said[0].Speaker, said[1].Speaker);
        Assert.Single(entities.Actors, actor => actor.Id == said[0].Speaker);
    }

    [Theory]
    [InlineData("They said the road was shut.")]
    [InlineData("It is said that the road was shut.")]
    [InlineData("We believe that the road was shut.")]
    public void A_pronoun_makes_no_actor(string text) => Assert.All(Read(text).Attributions, one => Assert.Null(one.Speaker));

    [Fact]
    public void Mentions_stay_in_text_order()
    {
        var (entities, _) = Read("The affidavit says that Mr. Orla Brandt paid. The leaflet says that Mr. Ulf Marden paid.");
        Assert.Equal(entities.Mentions.Select(mention => mention.Span.Start).Order(), entities.Mentions.Select(mention => mention.Span.Start));
    }

    private static (Entities Entities, IReadOnlyList<Attribution> Attributions) Read(string text)
    {
        var parsed = Reads.Parse(text);
        var entities = Entities.Value.Read(parsed);
        return SourceActors.Complete(parsed, entities, Reads.Reader.Read(parsed, entities));
    }
}
