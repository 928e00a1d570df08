using System.Text.Json;
using Hearsay.Core;
using Hearsay.Study.Discrepancies;
using Hearsay.Study.Facts;
using Hearsay.Study.Origins;

namespace Hearsay.Terminal.Tests.Demo;

/// <summary>The part of the gold file that speaks of several documents at once.</summary>
internal sealed class DemoStudyScore(DemoCorpus corpus)
{
    public void Measure(Action<string, IEnumerable<bool>> count)
    {
        var origins = OriginFinder.Find(corpus.Documents.Select(pair => new OriginText(pair.Key, pair.Value.Article.Text, pair.Value.Article.Date))).ToDictionary(found => found.Id);
        count("study.copy", corpus.Of("origin").SelectMany(gold => Fold.Texts(gold, "cluster").Select(copy => origins[copy].Origin == Fold.Text(gold, "origin"))));
        count("study.no-copy", corpus.Documents.Keys.Except(corpus.Of("origin").SelectMany(gold => Fold.Texts(gold, "cluster"))).Select(name => origins[name].Origin == name));
        count("study.fact", corpus.Of("fact").Select(HasFact));
        count("study.circle", corpus.Of("circle").Select(HasCircle));
        count("study.turn-observed", corpus.Of("turn").Where(gold => Fold.Texts(gold, "how").Contains("observed")).Select(IsObserved));
        count("study.turn-told", corpus.Of("turn").SelectMany(gold => gold.GetProperty("says").EnumerateArray().Select(says => IsTold(gold, says))));
        count("study.discrepancy", corpus.Of("discrepancy").Select(gold => corpus.Findings.Discrepancies.Any(found => Is(gold, found))));
        count("study.no-discrepancy", corpus.Of("no-discrepancy").Select(gold => !corpus.Findings.Discrepancies.Any(found => Stands(gold, found))));
    }

    /// <summary>A fact told by all the documents, or by all but one, that rests on the stated number of voices.</summary>
    private bool HasFact(JsonElement gold)
    {
        var documents = Documents(gold).ToHashSet();
        return corpus.Findings.Facts.Any(fact => Told(fact).IsSubsetOf(documents) && Told(fact).Count >= Math.Max(2, documents.Count - 1)
            && Math.Abs(fact.Support.Voices - gold.GetProperty("voices").GetDouble()) < 0.5);
    }

    private bool HasCircle(JsonElement gold) => corpus.Findings.Facts.Any(fact => fact.Support.IsCircular && Told(fact).SetEquals(Documents(gold)));

    /// <summary>The right actors, the right side, an interval that meets the stated one, and a swing where the gold says so.</summary>
    private bool IsObserved(JsonElement gold) => corpus.Findings.Turns.Any(turn =>
        turn.From.Id == ActorOf(Fold.Text(gold, "actor")) && turn.To.Id == ActorOf(Fold.Text(gold, "toward")) && turn.Reversal.Sign == SideOf(gold)
        && turn.Reversal.After < Day(gold, "before") && turn.Reversal.By > Day(gold, "after") && (!gold.TryGetProperty("swing", out _) || turn.Reversal.IsSwing));

    /// <summary>Some turn told in the stated way, to the right side, rests on the sentence.</summary>
    private bool IsTold(JsonElement gold, JsonElement says)
    {
        var document = corpus.Documents[Fold.Text(says, "document")];
        return Fold.Find(document.Article.Text, Fold.Text(says, "evidence")) is { } span && corpus.Findings.ToldTurns.Any(turn =>
            turn.Sign == SideOf(gold) && turn.How.ToString().Equals(Fold.Text(says, "how"), StringComparison.OrdinalIgnoreCase)
            && turn.Fact.Claims.Any(claim => claim.Document == document.Id && claim.Evidence.Span.Overlaps(span)));
    }

    private static int SideOf(JsonElement gold) => Fold.Text(gold, "to") == "supports" ? 1 : -1;

    private static DateOnly Day(JsonElement gold, string member) => DateOnly.ParseExact(Fold.Text(gold, member), "yyyy-MM-dd");

    private string? ActorOf(string name) => corpus.Findings.FindActors(name).Select(actor => actor.Id).FirstOrDefault();

    private static HashSet<string> Told(Fact fact) => [.. fact.Claims.Select(claim => claim.Document)];

    private bool Is(JsonElement gold, Discrepancy found) =>
        found.Type.ToString().Equals(Fold.Text(gold, "type"), StringComparison.OrdinalIgnoreCase) && Stands(gold, found);

    private bool Stands(JsonElement gold, Discrepancy found)
    {
        var (documents, evidence) = (Documents(gold).ToArray(), Fold.Texts(gold, "evidence"));
        bool At(Claim claim, int side) => claim.Document == documents[side] && Fold.Find(corpus.Store.Document(claim.Document)!.Article.Text, evidence[side]) is { } span && claim.Evidence.Span.Overlaps(span);
        return (At(found.First, 0) && At(found.Second, 1)) || (At(found.First, 1) && At(found.Second, 0));
    }

    private IEnumerable<string> Documents(JsonElement gold) => Fold.Texts(gold, "documents").Select(name => corpus.Documents[name].Id);
}
