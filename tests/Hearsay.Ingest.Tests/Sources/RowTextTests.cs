using System.Text;
using System.Text.Json;
using Hearsay.Ingest.Sources;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

public sealed class RowTextTests
{
    private static readonly string[] Pieces = ["road", "caf\u00e9", "\\\\", "\\\"", "\\/", "\\n", "\\t", "\\r", "\\b", "\\f", "\\u00e9", "\\u4E2d", "\\ud83d\\ude00", "\u4e2d"];

    [Fact]
    public void Escapes_are_undone_as_the_library_does()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var raw = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(JsonSerializer.Deserialize<string>($"\"{raw}\""), RowText.Unescaped(Encoding.UTF8.GetBytes(raw)));
        }
    }

    [Fact]
    public void Of_a_member_named_twice_the_last_counts_and_others_are_passed_over()
    {
        var row = RowMembers.Read("{\"text\":\"a\",\"x\":{\"text\":[1,{}]},\"id\":7,\"text\":\"b\",\"author\":[\"Ada\",[\"x\"],3,\"Ben\"],\"title\":null}"u8)!;
        Assert.Equal(("b", "7", null, null), (row.Text, row.Id, row.Title, row.Html));
        Assert.Equal(["Ada", "Ben"], row.Author);
    }
}
