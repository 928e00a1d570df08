using System.Globalization;
using System.Security.Cryptography;
using Hearsay.Core;
using Hearsay.Language.Names;

namespace Hearsay.Train.Names;

/// <summary>
/// <c>names DATA OUT [EPOCHS]</c>: learns the name tagger from the sets in DATA and the lists of the repository in the working
/// directory and <c>network.model</c> in OUT, writes <c>names.bin</c> into OUT, prints the scores on the development sets (words as given).
/// </summary>
internal static class NamesCommand
{
    private const int Bits = 17;
    private const ulong Seed = 20201013;

    /// <summary>
    /// Times that a sentence of news, weblogs and GUM is seen in an epoch; the talk of the web, of which there is twice as much, is seen once. Tuned on the
    /// names of EWT and GUM dev, before the lists of the world: all of it twice gave 72.0 and 57.5, this 71.1 and 61.8.
    /// </summary>
    private const int EditedWeight = 2;

    private static readonly string Labels = Path.Combine("tools", "Hearsay.Train", "labels");

    /// <summary>The parts of EWT that are talk, each with a file of labels.</summary>
    private static readonly string[] Talk = ["answers", "email", "newsgroup", "reviews"];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2) return 2;
        var (data, target) = (arguments[0], arguments[1]);
        var epochs = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 3;
        var network = new WordStates(Path.Combine(target, "network.model"));
        var sentences = Sentences(data).Select(sentence => (sentence, network.Read(sentence))).SelectMany(each => Enumerable.Repeat(each, each.sentence.Weight)).ToList();
        var lists = GazetteerFiles.Read("codes", Path.Combine("lexicons", "en"));
        var classes = WordClassCounter.Count(Path.Combine(data, "news-unlabelled.txt.gz"));
        var learner = new NameLearner(lists, classes, (Bits, network.Width), Seed);
        Console.Error.WriteLine($"{sentences.Count} sentences");
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            learner.Epoch(sentences);
            Report(epoch, learner.Model(), (data, network));
        }

        ReportAgreement();
        Save(learner.Model(), target);
        return 0;
    }

    private static List<LabelledSentence> Sentences(string data) =>
    [
        .. LabelledTables.Read(Path.Combine(data, "names", "wikigold.tsv")),
        .. LabelledTables.Read(Path.Combine(data, "names", "crossner-politics.tsv")),
        .. LabelledTables.Read(Path.Combine(data, "names", "wnut17-train.tsv")),
        .. TreebankNames.Read(Path.Combine(data, "gum"), "train").Select(Twice),
        .. Own("news").Over(StandOffLabels.News(Path.Combine(data, "news-unlabelled.txt.gz"))).Select(Twice),
        .. Own("weblogs").Over(Web(data)).Select(Twice),
        .. Talk.SelectMany(genre => Own(genre).Over(Web(data))),
    ];

    private static LabelledSentence Twice(LabelledSentence sentence) => sentence with { Weight = EditedWeight };

    /// <summary>What we labelled ourselves under one guideline; the labels of a second reader are only compared.</summary>
    private static StandOffLabels Own(string set) => StandOffLabels.Read(Path.Combine(Labels, set + ".tsv"));

    private static IEnumerable<(string Id, string[] Words)> Web(string data) => StandOffLabels.Trees(Path.Combine(data, "ewt", "train.conllu"));

    private static void ReportAgreement()
    {
        foreach (var set in (ReadOnlySpan<string>)["news", "weblogs", .. Talk])
        {
            var (sentences, f1) = Own(set).Agreement(Own(set + ".second"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two readers of {set}: F1 {f1:F1} over {sentences} sentences"));
        }
    }

    private static void Report(int epoch, NameModel model, (string Data, WordStates Network) place)
    {
        var tagger = new NameTagger(model);
        var ewt = Score(tagger, place.Network, TreebankNames.Read(Path.Combine(place.Data, "ewt"), "dev"));
        var gum = Score(tagger, place.Network, TreebankNames.Read(Path.Combine(place.Data, "gum"), "dev"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: EWT dev F1 {ewt:F1}, GUM dev F1 {gum:F1}"));
    }

    private static double Score(NameTagger tagger, WordStates network, IEnumerable<LabelledSentence> sentences)
    {
        var (found, gold, right) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            var names = tagger.Tag(sentence.Text, sentence.Tokens, network.Scores(sentence, tagger)).Where(name => name.Type != EntityType.Nat).ToHashSet();
            var truth = Truth(sentence.Labels).ToHashSet();
            found += names.Count;
            gold += truth.Count;
            right += truth.Count(names.Contains);
        }

        return 200.0 * right / Math.Max(1, found + gold);
    }

    private static IEnumerable<Name> Truth(byte[] labels)
    {
        for (var first = 0; first < labels.Length; first++)
        {
            if (labels[first] == 0 || NameLabels.Position(labels[first]) is (NameLabels.Inside or NameLabels.End)) continue;
            var end = first + 1;
            while (NameLabels.Position(labels[end - 1]) is (NameLabels.Begin or NameLabels.Inside)) end++;
            yield return new Name(first, end, NameLabels.Type(labels[first]));
        }
    }

    private static void Save(NameModel model, string target)
    {
        var path = Path.Combine(target, NameModel.FileName);
        using (var stream = File.Create(path)) model.Write(stream);
        var bytes = File.ReadAllBytes(path);
        Console.WriteLine($"{path}: {bytes.Length} bytes, sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }
}
