using Hearsay.Core;
using Hearsay.Study.Tests.Findings;
using Xunit;

namespace Hearsay.Study.Tests.Copying;

public sealed class CopyHabitsTests
{
    private const int Months = 24;

    /// <summary>Three honest papers, each of which errs alone now and then, and one that takes over every count of a fourth, its mistakes too.</summary>
    private static Corpus Papers()
    {
        var corpus = new Corpus();
        for (var month = 0; month < Months; month++)
        {
            var day = new DateOnly(2019, 1, 15).AddMonths(month).ToString("yyyy-MM-dd");
            var wrong = month % 2 == 0 ? 7 : 0;
            int Slip(int at) => month % 8 == at ? 2 : 0;
            foreach (var (paper, count, word) in new[] { ("Post", 40 + Slip(1), "held"), ("Star", 40 + Slip(3), "had"), ("Herald", 40 + Slip(5), "kept"), ("Rumour", 40 + wrong, "owned"), ("Echo", 40 + wrong, "boasted") })
                corpus.Tell(paper, day, new ClaimDraft($"Dawn {word} {count + month} boats in that month.") { Count = ("boats", count + month, count + month), Source = "Dawn", On = day });
        }

        return corpus;
    }

    [Fact]
    public void Outlets_that_err_together_copy_and_honest_ones_that_agree_do_not()
    {
        using var corpus = Papers();
        var ((one, other), probability) = Assert.Single(corpus.Findings.Copying);
        Assert.Equal(("~echo", "~rumour"), (one, other));
        Assert.InRange(probability, 0.9, 1);
    }

    [Fact]
    public void A_copying_outlet_adds_next_to_nothing_to_what_its_model_tells()
    {
        using var corpus = Papers();
        corpus.Tell("Rumour", "2021-03-01", new ClaimDraft("Ruz burned a ferry.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01" });
        var echo = corpus.Tell("Echo", "2021-03-02", new ClaimDraft("Flames took Kell's boat, laid by Ruz.") { Type = EventType.Assault, Source = "Ruz", Target = "Kell", On = "2021-03-01" })[0];
        Assert.InRange(corpus.Findings.Claim(echo.Id)!.Support.Voices, 1, 1.1);
    }
}
