using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Ingest.PlainText.Labels;

namespace Hearsay.Train.Lines;

/// <summary>Learns <c>lines.model</c> from marked scrapes with the lists of the repository in the working directory; the same bytes each time. With folds it learns nothing for keeps, but says how scrapes left out are read.</summary>
internal static class LinesCommand
{
    public const string Usage = "lines --scrapes DIR[,DIR] --rules TABLE --furniture FILE (--models DIR | --folds N [--from NUMBER])";

    private const ulong Seed = 1;
    private const int Orders = 5; // models, each of the scrapes in another order, whose weights are averaged
    private const int Epochs = 16;

    public static int Run(Arguments arguments)
    {
        var scrapes = LabelledScrape.ReadAll(arguments["scrapes"].Split(','), arguments["rules"]);
        var furniture = PageFurniture.Read(arguments["furniture"]);
        var signs = ScrapeLabeller.SignsOf(Path.Combine("lexicons", "en"));
        if (arguments.Get("models", "") is { Length: > 0 } models) Save(Learn(scrapes, furniture, signs), Path.Combine(models, LineModel.FileName));
        else new LineFolds(scrapes, furniture, signs).Report(int.Parse(arguments["folds"], CultureInfo.InvariantCulture), arguments.Get("from", "0"));
        return 0;
    }

    public static LineModel Learn(IReadOnlyList<LabelledScrape> scrapes, PageFurniture furniture, LineSigns signs)
    {
        var (weights, transitions) = (new float[LineLabels.Count << SignRow.Bits], new float[LineLabels.Count * LineLabels.Count]);
        var lessons = scrapes.Select(scrape => (Signs: signs.Read(scrape.Lines, scrape.Rules), scrape.Labels)).ToArray();
        for (var order = 0; order < Orders; order++)
        {
            var dice = new Dice(Seed + (ulong)order);
            var (learner, mixer) = (new LineLearner(dice), new ScrapeMixer(scrapes, furniture, signs, dice));
            for (var epoch = 0; epoch < Epochs; epoch++) Learn(learner, lessons, () => mixer.Mix(), signs, dice);
            for (var at = 0; at < weights.Length; at++) weights[at] += (float)learner.Weights[at] / Orders;
            for (var at = 0; at < transitions.Length; at++) transitions[at] += (float)learner.Transitions[at] / Orders;
        }

        return LineModel.From(transitions, weights);
    }

    /// <summary>Every scrape once, and as many mixed ones.</summary>
    private static void Learn(LineLearner learner, (List<int>[] Signs, byte[] Labels)[] lessons, Func<LabelledScrape> mix, LineSigns signs, Dice dice)
    {
        dice.Shuffle(lessons);
        foreach (var lesson in lessons)
        {
            learner.Learn(lesson.Signs, lesson.Labels);
            var mixed = mix();
            if (mixed.Labels.Length > 0) learner.Learn(signs.Read(mixed.Lines, null), mixed.Labels);
        }
    }

    private static void Save(LineModel model, string path)
    {
        using (var stream = File.Create(path)) model.Write(stream);
        var bytes = File.ReadAllBytes(path);
        Console.WriteLine($"{path}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }
}
