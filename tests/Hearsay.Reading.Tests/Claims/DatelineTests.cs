using Xunit;

namespace Hearsay.Reading.Tests.Claims;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TARKESH, May 4 (ONA) - A bomb went off.", "ONA")]
    [InlineData("LAKE TOWN (Lake Press) — A bomb went off.", "Lake Press")]
    [InlineData("The minister (a former judge) resigned.", null)]
    [InlineData("(ONA) - A bomb went off.", null)]
    [InlineData("", null)]
    public void A_dateline_credits_an_agency(string text, string? agency) => Assert.Equal(agency, Dateline.Agency(text));

    [Theory]
    [InlineData("ONA", "Orsanian News Agency", true)]
    [InlineData("Lake Press", "Lake Press", true)]
    [InlineData("ONA", "Tarkesh Daily", false)]
    [InlineData("ONA", null, false)]
    public void An_agency_is_known_by_its_name_or_its_initials(string agency, string? site, bool same) => Assert.Equal(same, Dateline.Is(agency, site));
}
