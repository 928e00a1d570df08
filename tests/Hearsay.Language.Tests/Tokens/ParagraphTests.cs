using Hearsay.Language.Tokens;
using Xunit;

namespace Hearsay.Language.Tests.Tokens;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("one\n\ntwo", new[] { 5 })]
    [InlineData("One.\nTwo.", new[] { 5 })]
    [InlineData("One\ntwo", new int[0])]
    [InlineData("\n\n\nOne.", new int[0])]
    [InlineData("One.\r\n \r\nTwo.\r\n", new[] { 9 })]
    public void Paragraphs_begin_after_blank_lines_and_finished_lines(string text, int[] starts)
    {
        var found = new List<int>();
        ParagraphReader.Read(text, found);
        Assert.Equal(starts, found.Where(start => text[..start].Trim().Length > 0));
    }
}
