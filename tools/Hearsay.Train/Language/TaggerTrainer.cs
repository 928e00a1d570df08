using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Language.Tags;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Learns to tag, each word with the tags it gave to the words before.</summary>
internal sealed class TaggerTrainer(Lessons lessons, int rounds)
{
    // Shares of sentences shown in capitals, in title case and in lower case: treebanks have too few headlines.
    private const double Capitals = 0.04, Titles = 0.03, Lowers = 0.03;

    private readonly ClassTrainer _weights = new();
    private readonly SentenceDraft _draft = new(lessons.Clusters);
    private readonly uint[] _buffer = new uint[TagFeatures.Most];
    private readonly Dictionary<(Upos, string), int> _tags = Index(lessons.Inventory);

    /// <summary>-1 for a tag the inventory lacks.</summary>
    public int TagOf(GoldSentence sentence, int word) => _tags.GetValueOrDefault((sentence.Upos[word], sentence.Xpos[word]), -1);

    public byte[] Train(IReadOnlyList<GoldSentence> sentences, ulong seed)
    {
        var order = sentences.ToList();
        var dice = new Dice(seed);
        for (var round = 1; round <= rounds; round++)
        {
            dice.Shuffle(order);
            var (errors, words) = (0, 0);
            foreach (var sentence in order) (errors, words) = (errors + Learn(sentence, dice), words + sentence.Count);
            Console.Error.WriteLine($"  tags, round {round}: {100.0 * errors / words:F2} % errors");
        }

        return ClassExport.Section(_weights, 6, 6);
    }

    private int Learn(GoldSentence sentence, Dice dice)
    {
        var errors = 0;
        Span<int> scores = stackalloc int[256];
        scores = scores[..lessons.Inventory.Count];
        _draft.Fill(Recase(sentence, dice), sentence.Words);
        for (var word = 0; word < sentence.Count; word++)
        {
            var right = TagOf(sentence, word);
            var features = new FeatureList(_buffer);
            TagFeatures.Read(_draft, word, ref features);
            scores.Clear();
            _weights.Score(features.Features, scores);
            var guess = Tagger.Best(scores);
            _weights.Clock++;
            if (right >= 0) errors += PerceptronStep.Learn(_weights, features.Features, scores, right);
            _draft.SetTag(word, (byte)guess, lessons.Inventory.Upos(guess));
        }

        return errors;
    }

    private static string Recase(GoldSentence sentence, Dice dice)
    {
        var text = sentence.Document.Text;
        if (dice.Chance(Capitals)) return Casing.Change(text, sentence, char.ToUpperInvariant, everyUnit: true);
        if (dice.Chance(Titles)) return Casing.Change(text, sentence, char.ToUpperInvariant, everyUnit: false);
        return dice.Chance(Lowers) ? Casing.Change(text, sentence, char.ToLowerInvariant, everyUnit: true) : text;
    }

    private static Dictionary<(Upos, string), int> Index(TagInventory inventory)
    {
        var tags = new Dictionary<(Upos, string), int>();
        for (var tag = 0; tag < inventory.Count; tag++) tags[(inventory.Upos(tag), inventory.Table.Xpos(inventory.Morphologies(tag)[0]))] = tag;
        return tags;
    }
}
