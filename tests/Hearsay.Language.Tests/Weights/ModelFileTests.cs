using System.Text;
using Hearsay.Language.Weights;
using Xunit;

namespace Hearsay.Language.Tests.Weights;

public sealed class ModelFileTests
{
    private static readonly byte[] Dump = [.. Encoding.ASCII.GetBytes("HSRY0001"), 1, 0, 0, 0, .. Encoding.ASCII.GetBytes("gaps    "), 4, 0, 0, 0, 0x3C, 0x0A, 0xFE, 0x05];

    [Fact]
    public void A_section_is_found_by_its_name() => Assert.Equal([0x3C, 0x0A, 0xFE, 0x05], ModelFile.Open("x", Dump).Section("gaps").ToArray());

    [Fact]
    public void A_missing_section_is_named() =>
        Assert.Contains("'moves'", Assert.Throws<InvalidDataException>(() => ModelFile.Open("x", Dump).Section("moves").Length).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cut_file_is_refused()
    {
        for (var length = 0; length < Dump.Length; length++)
            Assert.Throws<InvalidDataException>(() => ModelFile.Open("x", Dump[..length]));
    }
}
