using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Posts of networks as pages quote them: what they say, and who signs.</summary>
public sealed class PostReaderTests
{
    [Theory]
    [InlineData("The mill is safe. https://t.example/x1 — Orla Brandt (@orlabrandt) May 4, 2023", "The mill is safe.", "Orla Brandt", "@orlabrandt")]
    [InlineData("The mill is safe. pic.twitter.com/a1b2— Orla Brandt (@orlabrandt)", "The mill is safe.", "Orla Brandt", "@orlabrandt")]
    [InlineData("The bridge - all of it - is gone.\n- Guild of Masons (@masons) 4 May 2023", "The bridge - all of it - is gone.", "Guild of Masons", "@masons")]
    [InlineData("View this post on Instagram The mill is safe. A post shared by Orla Brandt (@orla.brandt) on May 4, 2023 at 9:24am PDT", "The mill is safe.", "Orla Brandt", "@orla.brandt")]
    [InlineData("Orla Brandt @orlabrandt · May 4 The mill is safe.", "The mill is safe.", "Orla Brandt", "@orlabrandt")]
    [InlineData("Orla Brandt (@orlabrandt) May 4, 2023", "", "Orla Brandt", "@orlabrandt")]
    [InlineData("To all guilds: the mill stays open.", "To all guilds: the mill stays open.", null, null)]
    [InlineData("Ask @orlabrandt about the mill.", "Ask @orlabrandt about the mill.", null, null)]
    public void The_body_is_told_from_the_byline(string embed, string body, string? name, string? handle)
    {
        var post = PostReader.Read(embed);
        Assert.Equal((body, name, handle), (post.Body.Of(embed), post.Name, post.Handle));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("—")]
    [InlineData("(@)")]
    [InlineData("— (@a)")]
    [InlineData("https://t.example")]
    public void Odd_embeds_do_no_harm(string embed) => Assert.True(PostReader.Read(embed).Body.End <= embed.Length);
}
