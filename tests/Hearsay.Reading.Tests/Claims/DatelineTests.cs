using Hearsay.Core;
using Xunit;

namespace Hearsay.Reading.Tests.Claims;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TARKESH, May 4 (ONA) - A bomb went off.", "ONA")]
    [InlineData("LAKE TOWN (Lake Press) — A bomb went off.", "Lake Press")]
    [InlineData("Bomb in the capital\n\nTARKESH, May 4 (ONA) - A bomb went off.", "ONA")]
    [InlineData("A bomb went off.\n\nTARKESH, May 4 (ONA) - Another went off.", null)]
    [InlineData("Nahr News/ A source in the guild said that two porters were killed on Sunday.", "Nahr News")]
    [InlineData("Nahr News / Tarkesh - The guild of millers denied that the mill had been closed.", "Nahr News")]
    [InlineData("Qasr al-Wadi / Nahr Press: The guild of millers denied that the mill had been closed.", "Nahr Press")]
    [InlineData("Tarkesh – Nahr News: The guild of millers denied that the mill had been closed.", "Nahr News")]
    [InlineData("Follow-up / Al-Sahra: The guild of millers denied that the mill had been closed.", "Al-Sahra")]
    [InlineData("The guild and/or the council denied that the mill had been closed.", null)]
    [InlineData("Tarkesh: The guild of millers denied that the mill had been closed.", null)]
    [InlineData("Orla Brandt - Omar Haddad: the duel of the year", null)]
    [InlineData("The minister (a former judge) resigned.", null)]
    [InlineData("(ONA) - A bomb went off.", null)]
    [InlineData("", null)]
    public void A_dateline_credits_an_agency(string text, string? agency) => Assert.Equal(agency, Dateline.Agency(text));

    [Theory]
    [InlineData("TARKESH, May 4 (ONA) - Orlan spoke.", 0, true)]
    [InlineData("TARKESH — Orlan spoke.", 0, true)]
    [InlineData("TARKESH — Orlan spoke.", 10, false)]
    [InlineData("ONA reporters say so. Then - they left.", 0, false)]
    [InlineData("Tarkesh-born Orlan spoke.", 0, false)]
    public void The_place_of_a_dateline_is_no_actor(string text, int start, bool isLeftOut)
    {
        var mention = new Mention(new TextSpan(start, start + 3), 0, 0, EntityType.Org, null, "org:a", MentionKind.Name);
        Assert.Equal(isLeftOut, Dateline.Without(new Entities([mention], []), text).Mentions.Count == 0);
    }

    [Theory]
    [InlineData("ONA", "Orsanian News Agency", true)]
    [InlineData("Lake Press", "Lake Press", true)]
    [InlineData("ONA", "Tarkesh Daily", false)]
    [InlineData("ONA", null, false)]
    public void An_agency_is_known_by_its_name_or_its_initials(string agency, string? site, bool same) => Assert.Equal(same, Dateline.Is(agency, site));
}
