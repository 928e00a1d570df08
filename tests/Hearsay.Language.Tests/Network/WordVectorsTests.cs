using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Xunit;

namespace Hearsay.Language.Tests.Network;

public sealed class WordVectorsTests
{
    private const string Sentence = "The governor said on Monday that nobody had crossed the bridge at Orlan.";

    [Theory]
    [InlineData(1)] // each spelling met once: the oldest go
    [InlineData(2)] // each met again: all go
    public void A_text_is_read_alike_whether_its_words_are_new_known_or_forgotten(int times)
    {
        var parser = TextParser.Load(English.Models());
        var fresh = Read(parser, Sentence);
        Assert.Equal(fresh, Read(parser, Sentence));
        var strange = string.Join("\n\n", Enumerable.Range(0, 9_000).Select(Spelling).SelectMany(word => Enumerable.Repeat(word, times)).Chunk(20).Select(words => string.Join(' ', words) + "."));
        var first = Read(parser, strange);
        Assert.Equal(fresh, Read(parser, Sentence));
        Assert.Equal(first, Read(parser, strange));
    }

    [Fact]
    public void More_words_than_a_reading_takes_are_refused()
    {
        var network = new TreeNetwork(ModelFile.Read(Path.Combine(English.Models(), "network.model")));
        var words = Enumerable.Repeat(new WordSpan(0, 1, false), WordVectors.MostRead + 1).ToArray();
        Assert.Throws<ArgumentOutOfRangeException>(() => network.Read("a", words, [words.Length], network.NewScratch()));
    }

    private static string Spelling(int number) => new([.. Enumerable.Range(0, 5).Select(place => "aeioubdgklmnprst"[number / (int)Math.Pow(8, place) % 8 + place])]);

    private static string Read(TextParser parser, string text)
    {
        var written = new StringWriter();
        Conllu.Write(written, "a", parser.Parse(text));
        return written.ToString();
    }
}
