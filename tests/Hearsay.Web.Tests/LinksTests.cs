namespace Hearsay.Web.Tests;

public sealed class LinksTests
{
    [Theory]
    [InlineData("https://a.example/x?y=1", "https://a.example/x?y=1")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//a.example/x", null)]
    [InlineData("a.example", null)]
    [InlineData(" JAVASCRIPT:alert(1)", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_lead_outside(string? url, string? outside) => Assert.Equal(outside, Links.Outside(url));

    [Theory]
    [InlineData("per:a/b?c#d", "/actor/per%3Aa%2Fb%3Fc%23d")]
    [InlineData("..", "/actor/%2E%2E")]
    [InlineData("x.json", "/actor/x%2Ejson")]
    public void An_id_may_hold_any_character(string id, string url) => Assert.Equal(url, Links.Actor(id));

    [Fact]
    public void A_list_keeps_its_conditions_in_its_address()
    {
        var query = new ClaimQuery { About = "per:a&b", Tie = TieType.LeaderOf, MinVoices = 1.5, Denied = true, Comment = null, Until = new DateOnly(2022, 1, 2), Page = 3 };
        Assert.Equal("/claims?about=per%3Aa%26b&type=leader-of&until=2022-01-02&min-voices=1.5&denied=yes&comments=both&page=3", query.ToUrl());
    }
}
