using System.Runtime.InteropServices;
using System.Text;
using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Language.Lemmas;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>
/// Learns for every tag and ending which rule makes the lemma. An ending is kept only where the next shorter one would decide otherwise.
/// </summary>
internal sealed class LemmaTrainer(Lessons lessons)
{
    private readonly Dictionary<uint, Dictionary<string, int>>[] _counts = [.. Enumerable.Range(0, Lemmatizer.LongestEnding + 2).Select(_ => new Dictionary<uint, Dictionary<string, int>>())];
    private readonly Dictionary<uint, uint> _shorter = [];
    private readonly Dictionary<(Upos, string), int> _tags = lessons.Inventory.Index();
    private readonly SentenceDraft _draft = new();

    public ModelWriter Train(ModelWriter file)
    {
        foreach (var sentence in lessons.Sentences) Count(sentence);
        var chosen = Choose();
        var rules = chosen.Values.Distinct().OrderBy(rule => rule, StringComparer.Ordinal).ToList();
        var numbers = rules.Select((rule, at) => (rule, at)).ToDictionary(each => each.rule, each => (ushort)each.at, StringComparer.Ordinal);
        var keys = chosen.Keys.Order().ToArray();
        Console.Error.WriteLine($"  lemmas: {keys.Length:N0} endings, {rules.Count:N0} rules");
        return file.Add("rules", Encoding.UTF8.GetBytes(string.Join('\n', rules)))
            .Add("keys", MemoryMarshal.AsBytes<uint>(keys).ToArray())
            .Add("choices", MemoryMarshal.AsBytes<ushort>(keys.Select(key => numbers[chosen[key]]).ToArray()).ToArray());
    }

    private void Count(GoldSentence sentence)
    {
        _draft.Fill(sentence.Document.Text, sentence.Words);
        for (var word = 0; word < sentence.Count; word++)
        {
            var tag = _tags.GetValueOrDefault((sentence.Upos[word], sentence.Xpos[word]), -1);
            if (tag < 0 || sentence.Words[word].Length > 60) continue;
            _draft.Tags[word] = (byte)tag;
            var span = sentence.Words[word];
            var rule = RuleOf(sentence.Document.Text.Substring(span.Start, span.Length), sentence.Lemmas[word]);
            var shorter = 0u;
            for (var length = 0; length <= Lemmatizer.LongestEnding + 1; length++)
            {
                if (length > span.Length && length <= Lemmatizer.LongestEnding) continue;
                var key = Lemmatizer.Key(_draft, word, length);
                if (!_counts[length].TryGetValue(key, out var rules)) _counts[length][key] = rules = new Dictionary<string, int>(StringComparer.Ordinal);
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
                _shorter[key] = shorter;
                shorter = key;
            }
        }
    }

    private Dictionary<uint, string> Choose()
    {
        var chosen = new Dictionary<uint, string>();
        var decision = new Dictionary<uint, string>(); // [key] what is decided there, inherited or own
        foreach (var level in _counts)
            foreach (var (key, rules) in level.OrderBy(each => each.Key))
            {
                var best = rules.OrderByDescending(each => each.Value).ThenBy(each => each.Key.Length).ThenBy(each => each.Key, StringComparer.Ordinal).First().Key;
                var inherited = decision.GetValueOrDefault(_shorter[key], "");
                var isWhole = ReferenceEquals(level, _counts[^1]);
                var fits = isWhole || (best[0] != '=' && (rules.Values.Sum() > 1 || inherited.Length == 0));
                if (fits && best != inherited) chosen[key] = best;
                decision[key] = fits ? best : inherited;
            }

        return chosen;
    }

    /// <summary>The rule that leads from the form to the lemma and changes least.</summary>
    private static string RuleOf(string form, string lemma)
    {
        string? best = null;
        Span<char> folded = stackalloc char[128];
        foreach (var kind in "lkc")
        {
            var cased = new LemmaRule(kind, 0, "");
            var length = cased.Apply(form, folded);
            var same = folded[..length].CommonPrefixLength(lemma);
            var rule = new LemmaRule(kind, length - same, lemma[same..]).ToString();
            if (same > 0 && (best is null || rule.Length < best.Length)) best = rule;
        }

        return best ?? "=" + lemma;
    }
}
