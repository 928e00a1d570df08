using Hearsay.Web.Serving;

namespace Hearsay.Web.Tests.Serving;

public sealed class SafeEncoderTests
{
    [Theory]
    [InlineData("<b a=\"x\" b='y'>&`", "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&#96;")]
    [InlineData("Žavrin ez-Qorel الصدر 萨德尔 😀 café", "Žavrin ez-Qorel الصدر 萨德尔 😀 café")]
    [InlineData("a\u202Eb\u2066c\u0000d\u0085e\u2028", "a[U+202E]b[U+2066]c[U+0000]d[U+0085]e[U+2028]")]
    [InlineData("tab\tline\nreturn\r", "tab\tline\nreturn\r")]
    [InlineData("می\u200cخواهم \u200f", "می\u200cخواهم \u200f")]
    [InlineData("", "")]
    public void Text_is_shown_and_never_obeyed(string text, string encoded) => Assert.Equal(encoded, SafeEncoder.Instance.Encode(text));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_character_that_is_missing()
    {
        Assert.Equal("a\ufffdb\ufffd", SafeEncoder.Instance.Encode("a\ud800b\udc00"));
        Assert.Equal("😀\ufffd", SafeEncoder.Instance.Encode("😀\ud83d"));
    }
}
