using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Reading.Quantities;
using Hearsay.Reading.Times;
using Xunit;

namespace Hearsay.Reading.Tests.Times;

public sealed class HostileTextTests
{
    private static readonly TimeReader Reader = TimeReader.Load(Repository.Lexicons);
    private static readonly TextParser Parser = TextParser.Load(Repository.Models);
    private static readonly TimeLexicon Lexicon = new(Repository.Lexicons);
    private const int MostStepsPerWord = 400;

    private static long Steps(string word, int count)
    {
        var text = string.Concat(Enumerable.Repeat(word, count));
        TimeScanner.Scan(Lexicon, text, WordScanner.Scan(text, Lexicon.Vocabulary), out var steps);
        return steps;
    }

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
    [InlineData("the day before ")]
    [InlineData("the quarter ended ")]
    [InlineData("2 p.m. (1400 GMT) ")]
    [InlineData("7")]
    [InlineData("12/12/")]
    [InlineData("2011-")]
    [InlineData("January, February and March ")]
    [InlineData("from Monday to ")]
    [InlineData("the first week of the ")]
    [InlineData("two and a half years and a half ")]
    [InlineData("Q1 of last year of ")]
    [InlineData("years ago this week ")]
    [InlineData("1/2/20 ")]
    [InlineData("the first Monday of ")]
    [InlineData("in January 2010 on January ")]
    [InlineData("Monday.''\")) ")]
    [InlineData("\U0001F4C5\ud83d ")]
    public void A_text_of_one_word_again_and_again_takes_linear_time(string word)
    {
        var (once, twice) = (Steps(word, 2_000), Steps(word, 4_000));
        Assert.True(twice <= 2.1 * once + 100, $"{once} steps for a text, {twice} for one twice as long");
        Assert.True(once <= 2_000 * MostStepsPerWord * 4, $"{once} steps");
    }

    [Theory]
    [InlineData("99999999999999999999 years ago")]
    [InlineData("31 February 2011 and 30/30/3030")]
    [InlineData("9999 years earlier, on 0/0/00, at 99:99")]
    [InlineData("31-Feb-20, 30 Muharram 9999, 31 Esfand 1499, 1 Tir 1501")]
    [InlineData("9999 years ago today, 99999 hours later, a week from Monday, the week before last")]
    [InlineData("within 99999 days, for 9999 years, more than 9999 centuries ago")]
    [InlineData("the 99th century BC, 1 BC, next year")]
    [InlineData("the fifth Monday of February, the 9th Friday of May 0001, 12/31/2012 and 31/12/2012 and 0/0/2012")]
    [InlineData("last Ramadan, next Muharram, a year earlier, the year-ago fourth quarter, the weekend, this winter")]
    [InlineData("")]
    [InlineData("on Monday, in March, by Christmas, last week, the fourth quarter, a year earlier, next weekend")]
    public void Impossible_dates_do_no_harm(string text)
    {
        DateOnly[] days = [DateOnly.MinValue, new(10, 1, 1), new(2020, 2, 29), new(8990, 12, 31), DateOnly.MaxValue];
        Assert.All(days.SelectMany(day => Reader.Read(text, day)), time => Assert.NotEmpty(time.Value));
    }

    [Fact]
    public void Words_of_time_in_any_order_do_no_harm()
    {
        string[] words = [.. LexiconFile.Rows(Repository.Lexicons, "times.tsv").Select(row => row[0]), "31", "2020", "12/31/99", "the", "of", "in", ".", "-", "’", "(", "ended", "first", "than", "o'clock", "every"];
        var random = new Random(20);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 25).Select(_ => words[random.Next(words.Length)]));
            var day = new DateOnly(10 + random.Next(8_980), 1 + random.Next(12), 1 + random.Next(28));
            Assert.All(Reader.Read(text, day), time => Assert.True(time.Value.Length > 0 && !(time.Earliest > time.Latest), $"{text}: {time}"));
        }
    }

    [Fact]
    public void A_sentence_with_thousands_of_dates_and_deeds_is_placed_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("on 3 May 2011 they struck and ", 2_000));
        var (parsed, times) = (Parser.Parse(text), Reader.Read(text, null));
        var written = TimeReader.Written(times, parsed, null);
        var placed = Enumerable.Range(0, 2_000).Select(at => TimeReader.TimeOf(times, parsed, new TextSpan(at * 30 + 19, at * 30 + 25), written)).ToArray();
        Assert.All(placed, time => Assert.True(time.Start is null || time.Start <= new DateOnly(2011, 5, 3)));
    }
}
