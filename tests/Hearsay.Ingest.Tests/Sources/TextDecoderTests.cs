using System.Text;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_decides() => Assert.Equal("Tür", TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Tür")]));

    [Fact]
    public void Utf16_is_seen_without_a_mark() => Assert.Equal("<html>a long enough page", TextDecoder.Decode(Encoding.Unicode.GetBytes("<html>a long enough page")));

    [Fact]
    public void The_named_charset_is_used() => Assert.Equal("<meta charset=windows-1251>Да", TextDecoder.Decode([.. "<meta charset=windows-1251>"u8, 0xC4, 0xE0]));

    [Fact]
    public void Sound_utf8_wins_over_a_false_name() => Assert.Equal("<meta charset=iso-8859-1>Tür", TextDecoder.Decode("<meta charset=iso-8859-1>Tür"u8));

    [Fact]
    public void Anything_else_is_windows_1252() => Assert.Equal("“a” é", TextDecoder.Decode([0x93, (byte)'a', 0x94, (byte)' ', 0xE9]));

    [Fact]
    public void A_few_broken_places_become_replacement_characters() => Assert.Equal("Tür Öl Äst \uFFFD", TextDecoder.Decode([.. "Tür Öl Äst "u8, 0xFF]));
}
