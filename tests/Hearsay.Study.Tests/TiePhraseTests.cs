using Hearsay.Core;
using Xunit;

namespace Hearsay.Study.Tests;

public sealed class TiePhraseTests
{
    [Theory]
    [InlineData("Kelmari ambassador", "Kelmari", "Kelmari ambassador")]
    [InlineData("ambassador", "Kelmaria", "ambassador, Kelmaria")]
    [InlineData("former Interior Minister", null, "Interior Minister")]
    public void An_office_is_said_with_the_body_in_which_it_is_held(string text, string? body, string said) =>
        Assert.Equal(said, TiePhrase.Office(new ActorRef(text, 0, text.Length, body is null ? null : "loc:body", body, EntityType.Other, null)));
}
