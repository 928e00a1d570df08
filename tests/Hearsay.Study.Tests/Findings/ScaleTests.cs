using System.Diagnostics;
using System.Globalization;
using Hearsay.Core;

namespace Hearsay.Study.Tests.Findings;

/// <summary>A record of 100,000 claims must stay usable. The bounds are ten times what a laptop needs.</summary>
public sealed class ScaleTests(ITestOutputHelper output)
{
    private const int Documents = 12_500;
    private const int ClaimsEach = 8;

    [Fact]
    public void A_hundred_thousand_claims_are_ready_in_seconds_and_asked_in_milliseconds()
    {
        using var corpus = new Corpus();
        Fill(corpus);
        var clock = Stopwatch.StartNew();
        var findings = corpus.Findings;
        var making = clock.Elapsed;
        output.WriteLine($"{corpus.Store.Counts.Claims} claims, {findings.Facts.Count} facts, {findings.Actors.Count} actors: made in {making.TotalSeconds:0.0} s");
        Assert.True(making < TimeSpan.FromSeconds(60));

        var busiest = findings.Actors[0].Id;
        AssertQuick("by", () => findings.Claims(new ClaimFilter { By = busiest }).Count);
        AssertQuick("about", () => findings.Claims(new ClaimFilter { About = busiest, MinVoices = 2 }).Count);
        AssertQuick("text", () => findings.Claims(new ClaimFilter { Text = "report 77 " }).Count);
        AssertQuick("all", () => findings.Claims(new ClaimFilter()).Count);
        AssertQuick("name", () => findings.FindActors("actor 12").Count);
        AssertQuick("between", () => findings.Between(busiest, findings.Actors[1].Id)!.Entries.Count);
        AssertQuick("worst", () => findings.WorstSupported(10).Count);
    }

    private void AssertQuick(string question, Func<int> ask)
    {
        ask();
        var clock = Stopwatch.StartNew();
        var found = ask();
        output.WriteLine($"{question}: {found} in {clock.Elapsed.TotalMilliseconds:0.0} ms");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), question);
    }

    /// <summary>Few actors do much, many little; one document in five repeats the sentences of another.</summary>
    private static void Fill(Corpus corpus)
    {
        var chance = new Random(20260102);
        var types = Enum.GetValues<EventType>();
        var first = new DateOnly(2020, 1, 1);
        for (var document = 0; document < Documents; document++)
        {
            var drafts = new ClaimDraft[ClaimsEach];
            var day = first.AddDays(chance.Next(700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            for (var i = 0; i < ClaimsEach; i++)
            {
                var number = chance.Next(Documents * 4 / 5);
                drafts[i] = new ClaimDraft($"This is report {number} of what happened there on that day, line {i}.")
                {
                    Type = types[number % types.Length],
                    Source = ActorOf(chance),
                    Target = ActorOf(chance),
                    Voices = number % 3 == 0 ? [] : [ActorOf(chance)],
                    On = number % 2 == 0 ? day : null,
                };
            }

            corpus.Tell($"Outlet {document % 40}", day, drafts);
        }
    }

    private static string ActorOf(Random chance) => $"Actor {(int)(2000 * Math.Pow(chance.NextDouble(), 4))}";
}
