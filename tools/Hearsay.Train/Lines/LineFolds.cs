using System.Globalization;
using Hearsay.Core;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Reads each scrape with weights learned from the others, a fold of scrapes at a time, and compares with what the rules made of them at first.</summary>
internal sealed class LineFolds(IReadOnlyList<LabelledScrape> scrapes, PageFurniture furniture, LineSigns signs)
{
    private static readonly LineKind[] Kinds = [LineKind.Title, LineKind.Dateline, LineKind.Body, LineKind.Heading, LineKind.Caption, LineKind.Source, LineKind.Noise, LineKind.Comment];

    /// <param name="from">Only scrapes from this number on are counted.</param>
    public void Report(int folds, string from)
    {
        var read = new byte[scrapes.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = LinesCommand.Learn([.. scrapes.Where((_, at) => at % folds != fold)], furniture, signs);
            for (var at = fold; at < scrapes.Count; at += folds) read[at] = Labels(model, scrapes[at]);
        }

        var first = int.Parse(from, CultureInfo.InvariantCulture);
        var judged = Enumerable.Range(0, scrapes.Count).Where(at => scrapes[at].Rules is not null && Number(scrapes[at]) >= first).ToList();
        Console.WriteLine($"{judged.Count} scrapes");
        foreach (var kind in Kinds)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-10} rules {F1(judged, at => scrapes[at].Rules!, kind):0.000} labels {F1(judged, at => Array.ConvertAll(read[at], LineLabels.KindOf), kind):0.000}"));
        var (right, all) = (judged.Sum(at => read[at].Where((label, line) => label == LineLabels.CommentHead && scrapes[at].Labels[line] == label).Count()), judged.Sum(at => read[at].Count(Is) + scrapes[at].Labels.Count(Is)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heads of comments: labels {2.0 * right / all:0.000}"));

        static bool Is(byte label) => label == LineLabels.CommentHead;
    }

    private byte[] Labels(LineModel model, LabelledScrape scrape)
    {
        var scores = model.Scores(signs.Read(scrape.Lines, scrape.Rules));
        if (scrape.Rules is { } rules) LineModel.Trust(scores, rules, ScrapeLabeller.RulesTrust);
        return model.Decode(scores);
    }

    private static int Number(LabelledScrape scrape) => int.Parse(scrape.Name.Split('-')[0], CultureInfo.InvariantCulture);

    private double F1(List<int> judged, Func<int, LineKind[]> read, LineKind kind)
    {
        var (right, all) = (0, 0);
        foreach (var at in judged)
        {
            var (gold, found) = (Array.ConvertAll(scrapes[at].Labels, LineLabels.KindOf), read(at));
            right += found.Where((one, line) => one == kind && gold[line] == kind).Count();
            all += found.Count(one => one == kind) + gold.Count(one => one == kind);
        }

        return 2.0 * right / Math.Max(1, all);
    }
}
