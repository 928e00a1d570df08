using Hearsay.Core;
using Hearsay.Study.Actors;
using Xunit;

namespace Hearsay.Study.Tests.Actors;

/// <summary>Whom a text calls nothing but "I" or "everyone" is found by no search.</summary>
public sealed class UnnamedActorTests
{
    [Theory]
    [InlineData("per:the-writer-unnamed@d1", "the writer", false, 0)]
    [InlineData("per:whoever-unnamed-2@d1", "whoever", false, 0)]
    [InlineData("per:the-unnamed", "the Unnamed", true, 1)]
    [InlineData("org:loggers-1@d1", "loggers", false, 1)]
    public void Only_who_has_a_description_or_a_name_is_found(string id, string name, bool isNamed, int found)
    {
        var actor = new RecordActor { Id = id, Name = name, Type = EntityType.Per, IsNamed = isNamed, Spellings = [], Documents = ["d1"] };
        Assert.Equal(found == 0, actor.IsUnnamed);
        Assert.Equal(found, new NameIndex([actor]).Find(name).Count);
    }
}
