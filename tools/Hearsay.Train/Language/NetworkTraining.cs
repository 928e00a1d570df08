using System.Runtime.InteropServices;
using Hearsay.Language.Network;
using Hearsay.Train.Network;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Trains the network of tags and trees.</summary>
internal sealed class NetworkTraining(Lessons lessons, LanguageOptions options)
{
    private const int LeastForm = 2;
    private static readonly NetworkDropout Dropout = new(0.2f, 0.2f, 0.25f);

    public void Run()
    {
        var forms = Forms();
        var book = new WordBook(new WordFeatures(forms, lessons.Clusters));
        var maker = new ExampleMaker(book, lessons.Inventory);
        foreach (var word in lessons.Sentences.SelectMany(sentence => maker.Make(sentence, null).Words)) book.Tally(word);
        var dice = new Dice(options.Seed);
        var shape = new NetworkShape(3, options.Hidden, 128, 128, 64, lessons.Inventory.Count, lessons.Inventory.Choices);
        var network = new ParserNetwork(shape, (book, lessons.Inventory, WordFeatures.TableRows(forms.Length)), Dropout, dice);
        Console.Error.WriteLine($"{forms.Length:N0} forms, {network.Parameters.Sum(each => (long)each.Value.Values.Length):N0} weights, {shape}");
        var dev = options.Dev.Select(path => ConlluReader.Read(path, 1, false).SelectMany(document => document.Sentences).Select(sentence => maker.Make(sentence, null)).ToList()).ToList();
        new NetworkTrainer(network, new NetworkSchedule(options.Rounds, 1000, options.Rate, 2), dice)
            .Train(_ => lessons.Sentences.ConvertAll(sentence => maker.Make(sentence, dice)), _ =>
            {
                Report(network, dev);
                Save(network, forms);
            });
    }

    private void Save(ParserNetwork network, uint[] forms) => new ModelWriter().Add("tags", lessons.InventorySection)
        .Add("clusters", lessons.ClusterSection)
        .Add("forms", MemoryMarshal.AsBytes<uint>(forms).ToArray())
        .Add(network)
        .Save(options.File("network"));

    private uint[] Forms() =>
        [.. lessons.Sentences.SelectMany(sentence => sentence.Words.Select(word => Hearsay.Language.Tokens.Run.HashOf(sentence.Document.Text, word.Start, word.End)))
            .GroupBy(hash => hash).Where(group => group.Count() >= LeastForm).Select(group => group.Key).Order()];

    private void Report(ParserNetwork network, List<List<Example>> dev)
    {
        var labeller = new Labeller([network]);
        foreach (var part in dev)
        {
            var evaluation = new Evaluation();
            foreach (var examples in part.Chunk(40))
            {
                var found = labeller.Label(new Batch(examples));
                for (var at = 0; at < examples.Length; at++) evaluation.Add(examples[at], found[at], lessons.Inventory.Upos);
            }

            Console.Error.WriteLine($"    {evaluation}");
        }
    }
}
