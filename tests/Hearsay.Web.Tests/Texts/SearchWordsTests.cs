using Hearsay.Web.Texts;

namespace Hearsay.Web.Tests.Texts;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("depot river", "The Dépôt by the river.", true)]
    [InlineData("dep", "The depot.", true)]
    [InlineData("pot", "The depot.", false)]
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
    public void Without_words_nothing_is_marked() => Assert.DoesNotContain(new SearchWords(" \" ").Snippet("a text"), stretch => stretch.IsHit);
}
