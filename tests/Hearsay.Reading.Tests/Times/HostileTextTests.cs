using System.Diagnostics;
using Hearsay.Language;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

public sealed class HostileTextTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);
    private static readonly TextParser Parser = TextParser.Load(Repository.Models);

    [Theory]
    [InlineData("the ")]
    [InlineData("May ")]
    [InlineData("1, ")]
    [InlineData("1-")]
    [InlineData("the end of the ")]
    [InlineData("a hundred and ")]
    [InlineData("12:30 ")]
    [InlineData("early late mid- ")]
    [InlineData("Monday or two ")]
    [InlineData("\U0001F4C5\ud83d ")]
    public void A_text_of_one_word_again_and_again_takes_linear_time(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 60_000 / word.Length));
        var clock = Stopwatch.StartNew();
        var times = Reader.Read(text, new DateOnly(2020, 1, 1));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed} for {times.Count} expressions");
    }

    [Theory]
    [InlineData("99999999999999999999 years ago")]
    [InlineData("31 February 2011 and 30/30/3030")]
    [InlineData("9999 years earlier, on 0/0/00, at 99:99")]
    [InlineData("the 99th century BC, 1 BC, next year")]
    [InlineData("")]
    public void Impossible_dates_do_no_harm(string text) =>
        Assert.All(Reader.Read(text, DateOnly.MinValue), time => Assert.NotEmpty(time.Value));
}
