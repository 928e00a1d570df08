using Hearsay.Core;
using Xunit;

namespace Hearsay.Language.Tests;

/// <summary>No text makes the stage throw, lose a character or take more than linear time.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b\uD83D")]
    [InlineData("😀😀 ok😀ok")]
    [InlineData("e\u0301\u0301\u0301 a\u200Db")]
    [InlineData("قال المتحدث إن الجيش غادر المدينة.")]
    [InlineData("\u202Eabc\u202C 'tis n't 't n' ''")]
    [InlineData("...!!!???---,,,((([[[")]
    public void Odd_text_is_kept_whole(string text) => AssertSound(text);

    [Fact]
    public void Random_text_is_kept_whole()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++) AssertSound(Noise(random, random.Next(1, 200)));
    }

    [Fact]
    public void Shuffled_words_give_sound_trees()
    {
        string[] words = ["the", "army", "n't", "said", "that", ",", "\"", "of", "to", "and", "3", "Basra", "it", "'s", ".", "who", "\n", "was", "UN", "-"];
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
            AssertSound(string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 60)).Select(_ => words[random.Next(words.Length)])));
    }

    [Fact]
    public void A_megabyte_without_a_blank_is_cut_into_words()
    {
        var parsed = AssertSound(new string('a', 1 << 20));
        Assert.All(parsed.Sentences.SelectMany(sentence => sentence.Tokens.ToArray()), token => Assert.InRange(token.Length, 1, 60_000));
    }

    [Fact]
    public void A_megabyte_of_signs_without_a_blank_is_read() => AssertSound(string.Concat(Enumerable.Repeat("a.'-😀", 1 << 18)));

    [Fact]
    public void Fifty_thousand_words_without_a_stop_are_cut_into_sentences()
    {
        var parsed = AssertSound(string.Concat(Enumerable.Repeat("army ", 50_000)));
        Assert.All(parsed.Sentences, sentence => Assert.InRange(sentence.Count, 1, 400));
    }

    [Fact]
    public void Many_line_feeds_are_read() => AssertSound(string.Concat(Enumerable.Repeat("a\n", 100_000)) + new string('\n', 300_000));

    [Fact]
    public void Many_threads_read_as_one_does()
    {
        var text = "The minister said the army had left the city. Nobody else confirmed it.";
        var expected = Conllu(text);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Conllu(text)));
    }

    [Fact]
    public void A_second_parser_reads_the_same()
    {
        var text = "\"We will not vote,\" he said, but they didn't listen.";
        using var writer = new StringWriter();
        Language.Conllu.Write(writer, "d", TextParser.Load(English.Models()).Parse(text));
        Assert.Equal(Conllu(text), writer.ToString());
    }

    private static string Conllu(string text)
    {
        using var writer = new StringWriter();
        Language.Conllu.Write(writer, "d", English.Parse(text));
        return writer.ToString();
    }

    private static ParsedText AssertSound(string text)
    {
        var parsed = English.Parse(text);
        var at = 0;
        foreach (var token in parsed.Sentences.SelectMany(sentence => sentence.Tokens.ToArray()))
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..token.Start]), $"lost '{text[at..token.Start]}'");
            Assert.DoesNotContain(text[token.Start..token.End], char.IsWhiteSpace);
            Assert.False(token.Start > 0 && char.IsLowSurrogate(text[token.Start]) && char.IsHighSurrogate(text[token.Start - 1]), "a pair is split");
            at = token.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        return parsed;
    }

    private static string Noise(Random random, int length) =>
        string.Create(length, random, (units, dice) =>
        {
            for (var at = 0; at < units.Length; at++)
                units[at] = dice.Next(4) switch { 0 => (char)dice.Next(0x10000), 1 => " \n.'\"-"[dice.Next(6)], _ => (char)dice.Next(0x20, 0x7F) };
        });
}
