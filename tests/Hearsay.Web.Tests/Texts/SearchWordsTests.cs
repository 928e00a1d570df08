using Hearsay.Web.Texts;

namespace Hearsay.Web.Tests.Texts;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("depot river", "The Dépôt by the river.", true)]
    [InlineData("dep", "The depot.", true)]
    [InlineData("pot", "The depot.", false)]
    [InlineData("DEPOT", "the depot", true)]
    [InlineData("dépôt", "The depot.", true)]
    [InlineData("depot sea", "The depot by the river.", false)]
    public void All_words_must_begin_words_of_the_sentence_in_any_case_and_without_marks(string words, string sentence, bool found) =>
        Assert.Equal(found, new SearchWords(words).AreIn(sentence));

    [Fact]
    public void A_snippet_lies_around_the_first_word_found_and_marks_each()
    {
        var text = new string('x', 400) + " before the ferry came the Ferryman sang " + new string('y', 400);
        var snippet = new SearchWords("ferry sang").Snippet(text);
        Assert.Equal(["ferry", "Ferry", "sang"], snippet.Where(stretch => stretch.IsHit).Select(stretch => stretch.Text));
        Assert.InRange(snippet.Sum(stretch => stretch.Text.Length), 20, 320);
    }

    [Fact]
    public void The_quick_look_finds_what_the_slow_one_finds()
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var sentence = string.Concat(Enumerable.Range(0, 30).Select(_ => "ab áB-’ 1"[random.Next(9)]));
            var word = string.Concat(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => "abá1B"[random.Next(5)]));
            var slow = Enumerable.Range(0, sentence.Length).Any(at => (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && Folded(sentence[at..]).StartsWith(Folded(word), StringComparison.Ordinal));
            Assert.Equal(slow, new SearchWords(word).AreIn(sentence));
        }

        static string Folded(string text) => string.Concat(text.Select(Hearsay.Core.Spelling.NameFolding.Plain));
    }

    [Fact]
    public void Without_words_nothing_is_marked() => Assert.DoesNotContain(new SearchWords(" \" ").Snippet("a text"), stretch => stretch.IsHit);
}
