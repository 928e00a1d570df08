using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Language.Languages;
using Hearsay.Language.Names;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Bench;

/// <summary>The parts of the language stage one after the other, each with its input made beforehand.</summary>
internal sealed class LanguageParts
{
    private const int WordsAtOnce = 512;

    private readonly WordSplitter _words;
    private readonly SentenceSplitter _sentences;
    private readonly TreeNetwork _network;
    private readonly NameTagger _names;
    private readonly LanguageGuesser _languages = new();
    private readonly NetworkScratch _scratch;
    private readonly float[] _states; // of no word in particular: the time is the same

    public LanguageParts(string models)
    {
        var tokens = Read("tokens");
        _words = new WordSplitter(new TripleTable(tokens.Section("gaps")), tokens.Section("divided"));
        _sentences = new SentenceSplitter(new TripleTable(tokens.Section("ends")));
        _network = new TreeNetwork(Read("network"));
        _scratch = _network.NewScratch();
        _names = NameTagger.Load(models);
        _states = new float[(ushort.MaxValue + 1) * NameModel.Outputs];

        ModelFile Read(string part) => ModelFile.Read(Path.Combine(models, part + ".model"));
    }

    /// <summary>Prints the share of each part in the time of the whole.</summary>
    /// <param name="whole">Seconds of one pass of the whole stage.</param>
    public void Print(string[] texts, ParsedText[] parsed, double whole, int rounds)
    {
        var words = texts.Select(Words).ToArray();
        var ends = texts.Select((text, at) => Ends(text, words[at])).ToArray();
        (string Name, Action<int> Work)[] parts =
        [
            ("words", at => Words(texts[at])),
            ("sentences", at => Ends(texts[at], words[at])),
            ("tags, trees", at => ReadTrees(texts[at], words[at], ends[at])),
            ("names", at => ReadNames(texts[at], parsed[at])),
            ("language", at => _languages.Guess(texts[at], words[at])),
        ];
        var count = words.Sum(each => each.Count);
        var left = whole;
        foreach (var (name, work) in parts)
        {
            var time = Time(work, texts.Length, rounds);
            left -= time;
            Say(name, time);
        }

        Say("lemmas, the rest", left);

        void Say(string name, double time) => Program.Say($"  {name,-16} {time / count * 1e6,6:0.00} µs a word  {100 * time / whole,5:0.0} %");
    }

    private List<WordSpan> Words(string text)
    {
        var words = new List<WordSpan>();
        _words.Split(text, words);
        return words;
    }

    private List<int> Ends(string text, List<WordSpan> words)
    {
        var (paragraphs, ends) = (new List<int>(), new List<int>());
        ParagraphReader.Read(text, paragraphs);
        _sentences.Split(text, words, paragraphs, ends);
        return ends;
    }

    private void ReadTrees(string text, List<WordSpan> words, List<int> ends)
    {
        var (start, first) = (0, 0);
        while (first < ends.Count)
        {
            var next = first + 1;
            while (next < ends.Count && ends[next] - start <= WordsAtOnce) next++;
            _network.Read(text, [.. words[start..ends[next - 1]]], [.. ends[first..next]], _scratch);
            (start, first) = (ends[next - 1], next);
        }
    }

    private void ReadNames(string text, ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences) _names.Tag(text, sentence.Tokens, _states.AsSpan(0, sentence.Count * NameModel.Outputs));
    }

    /// <summary>Seconds of processor time for one pass, the median of the rounds.</summary>
    internal static double Time(Action<int> work, int count, int rounds)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var at = 0; at < count; at++) work(at);
            times.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return times.Order().ElementAt(rounds / 2);
    }
}
