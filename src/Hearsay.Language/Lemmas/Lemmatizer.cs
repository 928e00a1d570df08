using System.Runtime.InteropServices;
using System.Text;
using Hearsay.Core;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Language.Lemmas;

/// <summary>
/// Gives every word its lemma. For each tag there are rules by ending, the whole word counting as the longest ending; the longest one
/// that is known decides; for a verb first the table of irregular forms. Endings are kept as hashes: sorted keys (32 bits each), then the rule of each (16 bits).
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending that rules are learned for, in code units.</summary>
    public const int LongestEnding = 6;

    private const int LongestForm = 64;
    private const int LongestLemma = 128;

    private readonly LemmaRule[] _rules;
    private readonly SortedKeys _keys;
    private readonly ushort[] _choices;
    private readonly Dictionary<uint, string> _irregular = []; // by hash of the folded form
    private readonly byte[] _verbs;

    /// <param name="verbs">The rows of verbs whose form may differ from their lemma.</param>
    public Lemmatizer(byte[] verbs, ReadOnlySpan<byte> rules, ReadOnlySpan<byte> keys, ReadOnlySpan<byte> choices)
    {
        _rules = [.. Encoding.UTF8.GetString(rules).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LemmaRule.Parse)];
        _keys = new SortedKeys(MemoryMarshal.Cast<byte, uint>(keys).ToArray());
        _choices = MemoryMarshal.Cast<byte, ushort>(choices).ToArray();
        _verbs = verbs;
        foreach (var fields in WordTable.Read("Lemmas.irregular.tsv")) _irregular[Run.HashOf(fields[0], 0, fields[0].Length)] = fields[1];
    }

    /// <summary>Id in <paramref name="pool"/> of the lemma of a word that has its tag.</summary>
    public int Read(SentenceDraft draft, int word, StringPool pool)
    {
        var span = draft.Words[word];
        var form = draft.Text.AsSpan(span.Start, span.Length);
        if (span.Length > LongestForm) return pool.Intern(form[..LongestForm]);
        if (_verbs.AsSpan().Contains((byte)draft.Tags[word]) && _irregular.TryGetValue(draft.Folded[word], out var verb)) return pool.Intern(verb);
        Span<char> lemma = stackalloc char[LongestLemma];
        var length = RuleOf(draft, word) is { } rule ? rule.Apply(form, lemma) : -1;
        return length < 0 ? pool.Intern(form) : pool.Intern(lemma[..length]);
    }

    /// <summary>The case pattern that rules are told apart by: lower, capital, capitals or anything else.</summary>
    public static uint Pattern(SentenceDraft draft, int word) => draft.Shapes[word] switch
    {
        WordShape.Lower => 0,
        WordShape.Capital or WordShape.Initial => draft.IsInCapitals ? 2u : 1,
        WordShape.Capitals => 2,
        _ => 3,
    };

    /// <summary>Key of the ending of <paramref name="length"/> units; of the whole word when it is no longer.</summary>
    public static uint Key(SentenceDraft draft, int word, int length)
    {
        var span = draft.Words[word];
        var context = (uint)draft.Tags[word] << 2 | Pattern(draft, word);
        if (length > LongestEnding) return FeatureHash.Of(1, context, draft.Folded[word]);
        Span<char> ending = stackalloc char[LongestEnding];
        for (var at = 0; at < length; at++) ending[at] = UnitKinds.Fold(draft.Text[span.End - length + at]);
        return FeatureHash.Of(2, context, FeatureHash.Of(ending[..length]));
    }

    private LemmaRule? RuleOf(SentenceDraft draft, int word)
    {
        if (Choice(Key(draft, word, LongestEnding + 1)) is { } whole) return whole;
        for (var length = Math.Min(LongestEnding, draft.Words[word].Length); length >= 0; length--)
            if (Choice(Key(draft, word, length)) is { } rule) return rule;
        return null;
    }

    private LemmaRule? Choice(uint key)
    {
        var at = _keys.Find(key);
        return at < 0 ? null : _rules[_choices[at]];
    }
}
