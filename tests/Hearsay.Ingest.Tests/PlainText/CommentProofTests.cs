using Hearsay.Core;
using Xunit;

namespace Hearsay.Ingest.Tests.PlainText;

public class CommentProofTests
{
    private static readonly string[] Sentences = ["The pottery workshop opens its doors for all children of the quarter.", "A choir from the hills sings the old harvest songs again.", "The chess club plays against guests from the island.", "An old film about the lighthouse is shown with live music."];

    private static Article Read(IEnumerable<string> parts) => Lexicons.Reader.Read(new Page
    {
        Location = "a.txt", Sha256 = "", Title = null,
        Text = "What the quarter offers\nBy Lena Orm\nMarch 4, 2022\n\nThe quarter of Sundholm lies by the harbour, and there is always something to see in it.\n\n" + string.Join("\n\n", parts),
    });

    [Theory]
    [InlineData("Clay morning\nApril 2, 7 p.m., Boat House", "Hill choir\nApril 3, 8 p.m., Old Mill", "Chess guests\nApril 5, 6 p.m., Boat House", "Film night\nApril 9, 9 p.m., Pier")]
    [InlineData("Tilda Varn\nAge: 41", "Ove Rask\nAge: 52", "Nina Holt\nAge: 38", "Per Dahl\nAge: 60")]
    [InlineData("May 2, 1912", "June 4, 1923", "July 9, 1931", "March 1, 1944")]
    [InlineData("1910", "1917", "1924", "1931")]
    public void A_list_without_any_sign_of_readers_is_no_thread(params string[] heads)
    {
        var article = Read(heads.Zip(Sentences, (head, sentence) => head + "\n" + sentence));
        Assert.Empty(article.Comments);
        Assert.All(Sentences, sentence => Assert.Contains(sentence, article.Text, StringComparison.Ordinal));
    }
}
