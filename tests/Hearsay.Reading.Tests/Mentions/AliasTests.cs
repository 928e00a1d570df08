using Hearsay.Language;
using Hearsay.Reading.Mentions;
using Hearsay.Reading.Tests.Events;
using Xunit;

namespace Hearsay.Reading.Tests.Mentions;

/// <summary>Two names that a text says to be one actor's.</summary>
public sealed class AliasTests
{
    private static readonly TextParser Parser = TextParser.Load(Path.Combine(Readers.Root, "models", "en"));

    private static readonly EntityReader Reader =
        EntityReader.Load(Path.Combine(Readers.Root, "lexicons", "en"), Path.Combine(Readers.Root, "codes"), Path.Combine(Readers.Root, "models", "en"));

    [Theory]
    [InlineData("Tariq Nasiri, also known as Abu Salem, was killed on Friday.", "Tariq Nasiri", "Abu Salem")]
    [InlineData("Karim Dorani (alias Abu Leith) led the cell.", "Karim Dorani", "Abu Leith")]
    [InlineData("The Dusk League, formerly the Dawn League, voted against the law.", "Dusk League", "Dawn League")]
    [InlineData("The Dawn League renamed itself the Dusk League on Monday.", "Dawn League", "Dusk League")]
    [InlineData("Abu Salem, whose real name is Tariq Nasiri, spoke from hiding.", "Abu Salem", "Tariq Nasiri")]
    public void Names_of_one_actor_by_the_texts_own_words(string text, string name, string alias)
    {
        var found = Reader.Read(Parser.Parse(text));
        Assert.Contains(found.Actors, actor => actor.Names.Contains(name) && actor.Names.Contains(alias));
    }

    [Theory]
    [InlineData("Tariq Nasiri, formerly a Dawn League deputy, met Salem Dorani.", "Tariq Nasiri", "Dawn League")]
    [InlineData("Tariq Nasiri, once Karim Dorani's aide, spoke on Monday.", "Tariq Nasiri", "Karim Dorani")]
    [InlineData("Tariq Nasiri called Salem Dorani on Monday.", "Tariq Nasiri", "Salem Dorani")]
    public void Names_of_two(string text, string name, string other)
    {
        var found = Reader.Read(Parser.Parse(text));
        Assert.DoesNotContain(found.Actors, actor => actor.Names.Contains(name) && actor.Names.Contains(other));
    }

    [Fact]
    public void A_nickname_of_several_words_inside_a_name_is_a_name_too() =>
        Assert.Contains("El Tabib", Assert.Single(Reader.Read(Parser.Parse("Police caught Rafael \"El Tabib\" Ordaz on Tuesday.")).Actors, actor => actor.Name.Contains("Ordaz", StringComparison.Ordinal)).Names);
}
