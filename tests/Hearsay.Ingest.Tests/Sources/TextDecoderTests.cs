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
    public void Anything_else_is_windows_1252() => Assert.Equal("“a” é", TextOf([0x93, (byte)'a', 0x94, (byte)' ', 0xE9]));

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
