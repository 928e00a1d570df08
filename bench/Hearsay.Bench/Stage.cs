using System.Diagnostics;
using Hearsay.Core;
using Hearsay.Reading;
using Hearsay.Terminal;

namespace Hearsay.Bench;

/// <summary>Times each stage alone over all documents, its input made beforehand.</summary>
internal static class Stage
{
    public static void All(Stages stages, Page[] pages, int rounds)
    {
        var articles = pages.Select(stages.Articles.Read).ToArray();
        var reads = articles.Select(article => stages.Read(article.Text, article.Date)).ToArray();
        var documents = pages.Zip(articles, (page, article) => new Document(ClaimId.OfDocument(page.Sha256), page.Sha256, page.Location, page.Seen, stages.Version, article)).ToArray();
        var claims = new ClaimReader(stages.Version);
        Action<int>[] works =
        [
            at => stages.Articles.Read(pages[at]),
            at => stages.Parser.Parse(articles[at].Text),
            at => stages.Entities.Read(reads[at].Text),
            at => stages.Times.Read(articles[at].Text, articles[at].Date),
            at => stages.Attributions.Read(reads[at].Text, reads[at].Entities),
            at => stages.Events.Read(reads[at].Text, reads[at].Entities, reads[at].Attributions),
            at => stages.Ties.Read(reads[at].Text, reads[at].Entities),
            at => stages.Quantities.Read(reads[at].Text, reads[at].Entities),
            at => claims.Read(reads[at], documents[at], null),
        ];
        string[] names = ["article", "parse", "entities", "times", "attributions", "events", "ties", "quantities", "claims"];
        for (var stage = 0; stage < works.Length; stage++) Print(names[stage], works[stage], pages.Length, rounds);
    }

    private static void Print(string name, Action<int> work, int count, int rounds)
    {
        var (one, two) = (Rate(work, count, rounds, 1), Rate(work, count, rounds, 2));
        Program.Say($"{name,-13} 1 worker: {one,9:0.0} documents/s   2 workers: {two,9:0.0}  (x {two / one:0.00})");
    }

    private static double Rate(Action<int> work, int count, int rounds, int workers)
    {
        var rates = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = workers }, work);
            rates.Add(count / clock.Elapsed.TotalSeconds);
        }

        return rates.Order().ElementAt(rounds / 2);
    }
}
