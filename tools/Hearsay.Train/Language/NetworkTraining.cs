using System.Runtime.InteropServices;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Hearsay.Train.Network;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>
/// Trains the network of tags and trees twice: a teacher on the treebanks alone, then the one that is shipped, on the treebanks and
/// on news as the teacher reads it.
/// </summary>
internal sealed class NetworkTraining(Lessons lessons, LanguageOptions options)
{
    private const int TeacherRounds = 30, PupilRounds = 14, NewsParts = 4;
    private const int TeacherHidden = 128, PupilHidden = 160;
    private const int LeastInTreebanks = 2, LeastInAll = 4;

    private static readonly NetworkDropout Dropout = new(0.2f, 0.2f, 0.25f);

    private readonly List<List<GoldSentence>> _dev = [.. options.Dev.Select(path => ConlluReader.Read(path, 1, false).SelectMany(document => document.Sentences).ToList())];

    /// <summary>Trains the teacher alone.</summary>
    public byte[] Teacher() => Train(Forms([]), TeacherHidden, TeacherRounds, null);

    public void Run()
    {
        var teacher = options.Teacher.Length > 0 ? File.ReadAllBytes(options.Teacher) : Teacher();
        var news = new NewsLabels(options.News, Splitter());
        news.Label(new TreeNetwork(ModelFile.Open("teacher", teacher)));
        Console.Error.WriteLine("  news labelled");
        var pupil = Train(Forms(news.Forms), PupilHidden, PupilRounds, news);
        ModelWriter.Save(options.File("network"), pupil);
    }

    private byte[] Train(uint[] forms, int hidden, int rounds, NewsLabels? news)
    {
        var book = new WordBook(new WordFeatures(forms, lessons.Clusters));
        var maker = new ExampleMaker(book, lessons.Inventory);
        foreach (var word in lessons.Sentences.SelectMany(sentence => maker.Make(sentence, null).Words)) book.Tally(word);
        var dice = new Dice(options.Seed);
        var shape = new NetworkShape(3, hidden, 128, 128, 64, lessons.Inventory.Count, lessons.Inventory.Choices);
        var network = new ParserNetwork(shape, (book, lessons.Inventory, WordFeatures.TableRows(forms.Length)), Dropout, dice);
        Console.Error.WriteLine($"{forms.Length:N0} forms, {network.Parameters.Sum(each => (long)each.Value.Values.Length):N0} weights, {shape}");
        new NetworkTrainer(network, new NetworkSchedule(rounds, 1000, 0.002f, 2), dice)
            .Train(round => [.. lessons.Sentences.Select(sentence => maker.Make(sentence, dice)), .. news?.Part(round % NewsParts, NewsParts, (book, dice)) ?? []], round => Report(network, maker, round));
        return ToBytes(network, forms);
    }

    private byte[] ToBytes(ParserNetwork network, uint[] forms) => new ModelWriter().Add("tags", lessons.InventorySection)
        .Add("clusters", lessons.ClusterSection)
        .Add("forms", MemoryMarshal.AsBytes<uint>(forms).ToArray())
        .Add(network)
        .ToBytes();

    private WordSplitter Splitter()
    {
        var tokens = ModelFile.Read(options.File("tokens"));
        return new WordSplitter(new TripleTable(tokens.Section("gaps")), tokens.Section("divided"));
    }

    /// <summary>Forms that get a row of their own: frequent enough in the treebanks or in all texts together.</summary>
    private uint[] Forms(IEnumerable<uint> news)
    {
        var counts = lessons.Sentences.SelectMany(sentence => sentence.Words.Select(word => Hearsay.Language.Tokens.Run.HashOf(sentence.Document.Text, word.Start, word.End))).CountBy(hash => hash).ToDictionary();
        var all = news.CountBy(hash => hash).ToDictionary();
        foreach (var (form, count) in counts) all[form] = all.GetValueOrDefault(form) + count;
        return [.. all.Where(each => counts.GetValueOrDefault(each.Key) >= LeastInTreebanks || each.Value >= LeastInAll).Select(each => each.Key).Order()];
    }

    private void Report(ParserNetwork network, ExampleMaker maker, int round)
    {
        var labeller = new Labeller([network]);
        foreach (var part in _dev)
        {
            var evaluation = new Evaluation();
            foreach (var sentences in part.Chunk(40))
            {
                var examples = sentences.Select(sentence => maker.Make(sentence, null)).ToList();
                var found = labeller.Label(new Batch(examples));
                for (var at = 0; at < examples.Count; at++) evaluation.Add(examples[at], found[at], lessons.Inventory.Upos);
            }

            Console.Error.WriteLine($"    round {round}: {evaluation}");
        }
    }
}
