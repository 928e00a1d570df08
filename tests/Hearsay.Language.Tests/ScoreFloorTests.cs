using System.Globalization;
using Hearsay.Core;
using Xunit;

namespace Hearsay.Language.Tests;

/// <summary>
/// Floors under the quality on a treebank's development part, from raw text: F1 over words with equal places. A little stricter
/// than the shared task's measure inside multiword tokens.
/// </summary>
public sealed class ScoreFloorTests
{
    [Theory]
    [InlineData("ewt", 0.985, 0.940, 0.825)]
    [InlineData("gum", 0.985, 0.955, 0.830)]
    public void Words_tags_and_trees_stay_as_good_as_they_were(string treebank, double words, double upos, double las)
    {
        var folder = SharedTreebank.Folder(treebank);
        Assert.SkipWhen(folder is null, $"no shared/data/language/{treebank} above the tests");
        var gold = SharedTreebank.Words(folder!);
        var count = new Count();
        foreach (var (id, text) in SharedTreebank.Texts(folder!)) count.Add(Expected(text, gold[id]), Found(English.Parse(text)));
        Assert.InRange(count.F1(count.Words), words, 1);
        Assert.InRange(count.F1(count.Upos), upos, 1);
        Assert.InRange(count.F1(count.Las), las, 1);
    }

    /// <summary>As pages spoil it: headlines, chats, lost blanks, the quotation marks of a word processor.</summary>
    [Theory]
    [InlineData("capitals", 0.975, 0.92, 0.80)]
    [InlineData("small letters", 0.975, 0.91, 0.80)]
    [InlineData("no blank after stops", 0.975, 0.92, 0.80)]
    [InlineData("curly quotes", 0.975, 0.93, 0.81)]
    public void Spoiled_text_is_still_read(string how, double words, double upos, double las)
    {
        var folder = SharedTreebank.Folder("ewt");
        Assert.SkipWhen(folder is null, "no shared/data/language/ewt above the tests");
        var gold = SharedTreebank.Words(folder!);
        var count = new Count();
        foreach (var (id, text) in SharedTreebank.Texts(folder!))
            if (Spoil(text, how) is var spoiled) count.Add(Expected(spoiled, gold[id]), Found(English.Parse(spoiled)));
        Assert.InRange(count.F1(count.Words), words, 1);
        Assert.InRange(count.F1(count.Upos), upos, 1);
        Assert.InRange(count.F1(count.Las), las, 1);
    }

    private static string Spoil(string text, string how) => how switch
    {
        "capitals" => text.ToUpperInvariant(),
        "small letters" => text.ToLowerInvariant(),
        "no blank after stops" => text.Replace(". ", ".", StringComparison.Ordinal),
        _ => text.Replace(" \"", " “", StringComparison.Ordinal).Replace('"', '”').Replace('\'', '’'),
    };

    private static Dictionary<TextSpan, Reading> Expected(string text, List<string[]?> rows)
    {
        var (words, sentence, at) = (new Dictionary<TextSpan, Reading>(), new List<(TextSpan Span, string[] Row)>(), 0);
        foreach (var row in rows)
        {
            if (row is not null)
            {
                while (char.IsWhiteSpace(text[at])) at++;
                sentence.Add((new TextSpan(at, at += row[1].Length), row));
                continue;
            }

            foreach (var (span, fields) in sentence)
            {
                var head = int.Parse(fields[6], CultureInfo.InvariantCulture);
                words[span] = new Reading(fields[3], head == 0 ? default : sentence[head - 1].Span, fields[7].Split(':')[0]);
            }

            sentence.Clear();
        }

        return words;
    }

    private static Dictionary<TextSpan, Reading> Found(ParsedText parsed)
    {
        var words = new Dictionary<TextSpan, Reading>();
        foreach (var sentence in parsed.Sentences)
            for (var word = 0; word < sentence.Count; word++)
                words[sentence[word].Span] = new Reading(sentence.Upos(word).ToString(), sentence.Head(word) < 0 ? default : sentence[sentence.Head(word)].Span, sentence.Deprel(word).Main().Name());
        return words;
    }

    private readonly record struct Reading(string Upos, TextSpan Head, string Relation);

    private sealed class Count
    {
        private int _expected;
        private int _found;

        public int Words { get; private set; }

        public int Upos { get; private set; }

        public int Las { get; private set; }

        public double F1(int right) => 2.0 * right / (_expected + _found);

        public void Add(Dictionary<TextSpan, Reading> expected, Dictionary<TextSpan, Reading> found)
        {
            (_expected, _found) = (_expected + expected.Count, _found + found.Count);
            foreach (var (span, right) in expected)
            {
                if (!found.TryGetValue(span, out var reading)) continue;
                Words++;
                if (reading.Upos == right.Upos) Upos++;
                if (reading.Head == right.Head && reading.Relation == right.Relation) Las++;
            }
        }
    }
}
