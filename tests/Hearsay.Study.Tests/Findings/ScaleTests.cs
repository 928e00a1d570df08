using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

/// <summary>Records of growing size: what is looked at, counted in rows. How long it takes is measured by the bench.</summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    private const int More = 50;
    private const int ClaimsEach = 8;

    [Fact]
    public void What_fifty_articles_more_touch_does_not_grow_with_the_record()
    {
        var (small, large) = (EffortOfMore(400), EffortOfMore(3200));
        output.WriteLine($"{small}; {large}");
        Assert.Equal((More, More), (small.Documents, large.Documents));
        Assert.True(large.Claims <= 2 * small.Claims);
        Assert.True(large.Facts <= 2 * small.Facts);
        Assert.True(large.Compared <= 2 * small.Compared);
    }

    /// <summary>Rows looked at for fifty articles more than so many.</summary>
    private static StudyEffort EffortOfMore(int articles)
    {
        using var corpus = new Corpus();
        var chance = new Random(20260102);
        Fill(corpus, chance, articles, articles);
        var findings = corpus.Findings;
        Fill(corpus, chance, More, articles);
        return Study.Findings.From(corpus.Store, before: findings).Effort;
    }

    /// <summary>Few actors do much, many little; one document in five repeats the sentences of another.</summary>
    private static void Fill(Corpus corpus, Random chance, int articles, int size)
    {
        var types = Enum.GetValues<EventType>();
        var first = new DateOnly(2020, 1, 1);
        for (var document = 0; document < articles; document++)
        {
            var drafts = new ClaimDraft[ClaimsEach];
            var day = first.AddDays(chance.Next(size)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            for (var i = 0; i < ClaimsEach; i++)
            {
                var number = chance.Next(size * 4 / 5 * ClaimsEach);
                drafts[i] = new ClaimDraft($"This is report {number} of what happened there on that day, line {i}.")
                {
                    Type = types[number % types.Length],
                    Source = ActorOf(chance, size),
                    Target = ActorOf(chance, size),
                    Voices = number % 3 == 0 ? [] : [ActorOf(chance, size)],
                    On = number % 2 == 0 ? day : null,
                };
            }

            corpus.Tell($"Outlet {document % 40}", day, drafts);
        }
    }

    private static string ActorOf(Random chance, int size) => $"Actor {(int)(size * Math.Pow(chance.NextDouble(), 4))}";
}
