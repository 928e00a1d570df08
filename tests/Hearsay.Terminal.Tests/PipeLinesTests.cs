using System.Text.Json;
using Hearsay.Terminal.Pipe;
using Xunit;

namespace Hearsay.Terminal.Tests;

public class PipeLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a\nb\n")]
    [InlineData("a\r\n\r\nb")]
    [InlineData("\n\na")]
    public void Lines_are_those_of_a_reader(string input)
    {
        using var reader = new StringReader(input);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        using var again = new StringReader(input);
        Assert.Equal(lines, PipeLines.Of(again));
    }

    [Fact]
    public void A_line_that_is_too_large_is_refused_and_the_next_is_read()
    {
        using var input = new StringReader("{\"id\":\"a\",\"text\":\"" + new string('x', PipeLines.Longest) + "\"}\n{\"id\":\"b\"}");
        using var lines = PipeLines.Of(input).GetEnumerator();
        Assert.True(lines.MoveNext());
        Assert.Contains("larger than 16 MB", Assert.Throws<JsonException>(() => PipeInput.Parse(lines.Current)).Message, StringComparison.Ordinal);
        Assert.True(lines.MoveNext());
        Assert.Equal("b", PipeInput.Parse(lines.Current).Id);
    }
}
