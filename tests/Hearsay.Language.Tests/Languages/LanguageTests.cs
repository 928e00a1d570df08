using Xunit;

namespace Hearsay.Language.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("The army left the city on Monday, and nobody knows where it went.", "en")]
    [InlineData("Die Armee hat die Stadt am Montag verlassen, und niemand weiß, wohin sie ging.", "de")]
    [InlineData("L'armée a quitté la ville lundi et personne ne sait où elle est.", "fr")]
    [InlineData("El ejército dejó la ciudad el lunes y nadie sabe por qué.", "es")]
    [InlineData("غادر الجيش المدينة يوم الاثنين.", "ar")]
    [InlineData("ارتش روز دوشنبه شهر را ترک کرد و گفت که برمی‌گردد.", "fa")]
    [InlineData("Армия покинула город в понедельник.", "ru")]
    [InlineData("Армія залишила місто у понеділок.", "uk")]
    [InlineData("Sami al-Tarek visited Orsania in 2008.", "en")]
    [InlineData("Al Nahr reports in Arabic.", "en")]
    [InlineData("12 345 +++ 67", "und")]
    [InlineData("", "und")]
    public void A_text_tells_its_language(string text, string language) => Assert.Equal(language, English.Parse(text).Language);

    [Fact]
    public void A_text_in_another_language_is_still_cut_into_words() => Assert.Equal("غادر الجيش المدينة .", English.Words("غادر الجيش المدينة."));
}
