using Hearsay.Core.Spelling;
using Xunit;

namespace Hearsay.Core.Tests.Spelling;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("U.S.", "us")]
    [InlineData("Deir ez-Zor", "deir ez zor")]
    [InlineData("  Łukasz   Ćwik ", "lukasz cwik")]
    [InlineData("ʿAbd al-Raḥmān", "abd al rahman")]
    [InlineData("Weiß & Søn", "weiss son")]
    [InlineData("İbrahim Kalınoğlu", "ibrahim kalinoglu")]
    [InlineData("…", "")]
    public void Case_marks_and_signs_are_left_out(string name, string folded) => Assert.Equal(folded, NameFolding.Fold(name));

    [Fact]
    public void A_slug_has_hyphens_for_blanks() => Assert.Equal("orlan-veshti", NameFolding.Slug("Orlan Veshti"));
}
