using System.Text;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_decides() => Assert.Equal("Tür", TextOf([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tür")]));

    [Fact]
    public void Utf16_is_seen_without_a_mark() => Assert.Equal("<html>a long enough page", TextOf(Encoding.Unicode.GetBytes("<html>a long enough page")));

    [Fact]
    public void The_named_charset_is_used() => Assert.Equal("<meta charset=windows-1251>Да", TextOf([.. "<meta charset=windows-1251>"u8, 0xC4, 0xE0]));

    [Fact]
    public void Sound_utf8_wins_over_a_false_name() => Assert.Equal("<meta charset=iso-8859-1>Tür", TextOf("<meta charset=iso-8859-1>Tür"u8));

    [Fact]
    public void A_name_of_utf8_that_the_bytes_are_not_is_not_believed() => Assert.Equal("<meta charset=utf-8>Tür", TextOf([.. "<meta charset=utf-8>T"u8, 0xFC, (byte)'r']));

    [Fact]
    public void Western_marks_alone_are_windows_1252() => Assert.Equal("“a” é", TextOf([0x93, (byte)'a', 0x94, (byte)' ', 0xE9]));

    [Theory]
    [InlineData("windows-1252", "Der Fährmann sagte, die Brücke über den Fluß sei geschlossen.")]
    [InlineData("windows-1252", "Le préfet a déclaré que la route était fermée à cause des évènements.")]
    [InlineData("windows-1252", "It was “late”, he said – and it cost 40 € at the café.")]
    [InlineData("windows-1250", "Minister powiedział, że most zostanie otwarty w przyszłym tygodniu, a później się zobaczy.")]
    [InlineData("windows-1250", "Ministr řekl, že most bude znovu otevřen příští týden a že se všichni těší.")]
    [InlineData("windows-1254", "Bakan, köprünün gelecek hafta açılacağını söyledi ve kimsenin şikâyet etmediğini ekledi.")]
    [InlineData("windows-1251", "Министр заявил, что мост будет открыт на следующей неделе.")]
    [InlineData("koi8-r", "Министр заявил, что мост будет открыт на следующей неделе.")]
    [InlineData("windows-1253", "Ο υπουργός δήλωσε ότι η γέφυρα θα ανοίξει την επόμενη εβδομάδα.")]
    [InlineData("windows-1255", "השר אמר כי הגשר ייפתח בשבוע הבא וכי אין סיבה לדאגה.")]
    [InlineData("windows-1256", "قال الوزير إن الجسر سيفتح في الأسبوع المقبل ونفى الخبر.")]
    [InlineData("shift_jis", "大臣は橋が来週開通すると述べた。しかし誰も信じていない。")]
    [InlineData("euc-jp", "大臣は橋が来週開通すると述べた。しかし誰も信じていない。")]
    [InlineData("gb18030", "部长说，大桥将在下个星期重新开放，可是没有人相信他的话。")]
    [InlineData("big5", "部長說，大橋將在下個星期重新開放，可是沒有人相信他的話。")]
    [InlineData("euc-kr", "장관은 다리가 다음 주에 다시 열린다고 말했지만 아무도 믿지 않았다.")]
    public void An_unnamed_charset_is_guessed_from_the_characters(string charset, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes("<html><title>Page</title><p>" + text + "</p>");
        Assert.Contains(text, TextOf(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_broken_places_become_replacement_characters() => Assert.Equal("Tür Öl Äst \uFFFD", TextOf([.. "Tür Öl Äst "u8, 0xFF]));

    [Fact]
    public void Broken_utf8_is_said() => Assert.StartsWith("broken utf-8", NoticeOf([.. "Tür Öl Äst "u8, 0xFF]), StringComparison.Ordinal);

    [Fact]
    public void A_guess_is_said() => Assert.Contains("windows-1252", NoticeOf([(byte)'a', 0xC3, 0x28]), StringComparison.Ordinal);

    [Fact]
    public void A_replacement_character_of_the_page_itself_is_none_of_ours() => Assert.Null(NoticeOf("Tür \uFFFD"u8));

    private static string? TextOf(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes)?.Text;

    private static string? NoticeOf(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes)?.Notice;
}
