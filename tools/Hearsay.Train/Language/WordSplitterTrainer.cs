using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Learns where words end inside a run without blanks.</summary>
internal sealed class WordSplitterTrainer
{
    private const int Rounds = 8;
    private const int LeastDivided = 2;

    private readonly TripleTrainer _weights = new();
    private readonly uint[] _buffer = new uint[GapFeatures.Most];
    private FrozenSet<uint> _divided = [];

    public static ModelWriter Train(IReadOnlyList<GoldDocument> documents, ulong seed, ModelWriter file)
    {
        var trainer = new WordSplitterTrainer();
        var divided = Divided(documents);
        trainer._divided = divided.ToFrozenSet();
        var order = documents.ToList();
        var dice = new Dice(seed);
        for (var round = 1; round <= Rounds; round++)
        {
            dice.Shuffle(order);
            var errors = order.Sum(trainer.Learn);
            Console.Error.WriteLine($"  words, round {round}: {errors:N0} errors");
        }

        return file.Add("gaps", TripleExport.Section(trainer._weights, 17, 16)).Add("divided", MemoryMarshal.AsBytes<uint>(divided).ToArray());
    }

    /// <summary>For each unit of the text: what the gap before it is.</summary>
    private static Gap[] Cuts(GoldDocument document)
    {
        var cuts = new Gap[document.Text.Length + 1];
        foreach (var sentence in document.Sentences)
            foreach (var word in sentence.Words) cuts[word.Start] = word.IsContinuation ? Gap.Word : Gap.Token;
        return cuts;
    }

    private static uint[] Divided(IReadOnlyList<GoldDocument> documents)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var document in documents)
        {
            var (text, cuts) = (document.Text, Cuts(document));
            for (var gap = 1; gap < text.Length; gap++)
            {
                if (cuts[gap] == Gap.Inner || !IsLetter(text, gap - 1) || !IsLetter(text, gap)) continue;
                var (start, end) = (gap, gap);
                while (start > 0 && IsLetter(text, start - 1)) start--;
                while (end < text.Length && IsLetter(text, end)) end++;
                if (end - start > 24) continue;
                var hash = GapRules.LettersHash(text, start, end);
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        return [.. counts.Where(each => each.Value >= LeastDivided).Select(each => each.Key).Order()];
    }

    private static bool IsLetter(string text, int at) => UnitKinds.IsLetter(UnitKinds.Of(text[at]));

    private int Learn(GoldDocument document)
    {
        var errors = 0;
        var cuts = Cuts(document);
        var runs = new RunReader(document.Text);
        while (runs.Read()) errors += LearnRun(document.Text, runs.Current, cuts);
        return errors;
    }

    private int LearnRun(string text, in Run run, Gap[] cuts)
    {
        var (errors, start) = (0, run.Start);
        Span<int> scores = stackalloc int[3];
        for (var gap = run.Start + 1; gap < run.End; gap++)
        {
            if (GapRules.IsOpen(text, run, gap, _divided)) errors += LearnGap(text, run, start, gap, cuts[gap], scores);
            if (cuts[gap] != Gap.Inner) start = gap;
        }

        return errors;
    }

    private int LearnGap(string text, in Run run, int start, int gap, Gap right, Span<int> scores)
    {
        var features = new FeatureList(_buffer);
        GapFeatures.Read(text, run, start, gap, ref features);
        _weights.Score(features.Features, scores);
        _weights.Clock++;
        return PerceptronStep.Learn(_weights, features.Features, scores, (int)right);
    }
}
