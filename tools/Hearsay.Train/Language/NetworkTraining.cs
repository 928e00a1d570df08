using System.Runtime.InteropServices;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Hearsay.Train.Network;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>
/// Trains the network of tags and trees: some larger teachers on the treebanks alone, each from a seed of its own, then the one that
/// is shipped, on the treebanks and on news as the teachers read it together.
/// </summary>
internal sealed class NetworkTraining(Lessons lessons, LanguageOptions options)
{
    private const int Teachers = 4, TeacherRounds = 24, PupilRounds = 32, NewsParts = 4;
    private const int TeacherHidden = 192, PupilHidden = 160;
    private const int LeastInTreebanks = 2, LeastInAll = 4;

    private static readonly NetworkDropout Dropout = new(0.2f, 0.2f, 0.25f);

    private readonly List<List<GoldSentence>> _dev = [.. options.Dev.Select(path => ConlluReader.Read(path, 1, false).SelectMany(document => document.Sentences).ToList())];

    public void Run()
    {
        var teachers = new byte[Teachers][];
        Parallel.For(0, Teachers, teacher => teachers[teacher] = Teacher(teacher));
        var news = new NewsLabels(options.News, Splitter());
        news.Label(new TeacherPanel([.. teachers.Select((bytes, at) => new TreeNetwork(ModelFile.Open($"teacher {at + 1}", bytes)))]));
        Console.Error.WriteLine("  news labelled");
        var pupil = Train(Forms(news.Forms), (PupilHidden, PupilRounds, options.Seed), news);
        ModelWriter.Save(options.File("network"), pupil);
    }

    /// <summary>A teacher that an earlier run left, or a new one.</summary>
    private byte[] Teacher(int number)
    {
        var file = Path.Combine(options.Teachers, $"teacher{number + 1}.model");
        if (options.Teachers.Length > 0 && File.Exists(file)) return File.ReadAllBytes(file);
        var teacher = Train(Forms([]), (TeacherHidden, TeacherRounds, options.Seed + (ulong)number + 1), null);
        if (options.Teachers.Length > 0) ModelWriter.Save(file, teacher);
        return teacher;
    }

    private byte[] Train(uint[] forms, (int Hidden, int Rounds, ulong Seed) plan, NewsLabels? news)
    {
        var book = new WordBook(new WordFeatures(forms, lessons.Clusters));
        var maker = new ExampleMaker(book, lessons.Inventory);
        foreach (var word in lessons.Sentences.SelectMany(sentence => maker.Make(sentence, null).Words)) book.Tally(word);
        var dice = new Dice(plan.Seed);
        var shape = new NetworkShape(3, plan.Hidden, 128, 128, 64, lessons.Inventory.Count, lessons.Inventory.Choices);
        var network = new ParserNetwork(shape, (book, lessons.Inventory, WordFeatures.TableRows(forms.Length)), Dropout, dice);
        Console.Error.WriteLine($"{forms.Length:N0} forms, {network.Parameters.Sum(each => (long)each.Value.Values.Length):N0} weights, {shape}");
        new NetworkTrainer(network, new NetworkSchedule(plan.Rounds, 1000, 0.002f, 2), dice)
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
