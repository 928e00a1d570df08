using System.Collections.Frozen;
using Hearsay.Core;

namespace Hearsay.Reading.Events;

/// <summary>
/// A class of nouns or verbs by lemma, without regard to case. An item of two words ("hunger strike", "state siege") stands for
/// a head with the other word as its modifier or its complement.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _single;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words; // _single by span
    private readonly FrozenSet<string> _pairs; // "modifier head" and "head complement"

    public WordSet(IReadOnlyCollection<string> words)
    {
        _single = words.Where(word => !word.Contains(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = _single.GetAlternateLookup<ReadOnlySpan<char>>();
        _pairs = words.Where(word => word.Contains(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A plural that the lemmatizer keeps ("troops") counts as its singular.</summary>
    public bool Contains(string lemma) =>
        _single.Contains(lemma) || (lemma.Length > 3 && lemma[^1] == 's' && _words.Contains(lemma.AsSpan(0, lemma.Length - 1)));

    /// <summary>Whether the phrase under <paramref name="head"/>, or one it is joined with, is of this class.</summary>
    public bool Covers(Sentence sentence, int head)
    {
        if (Names(sentence, head)) return true;
        foreach (var child in sentence.Children(head))
            if (sentence.Deprel(child) == Deprel.Conj && Names(sentence, child)) return true;
        return false;
    }

    /// <summary>Whether the phrase under <paramref name="head"/> is of this class, whatever it is joined with.</summary>
    public bool Names(Sentence sentence, int head) =>
        Contains(sentence.Lemma(head)) || (_pairs.Count > 0 && CoversPair(sentence, head));

    private bool CoversPair(Sentence sentence, int head)
    {
        var lemma = sentence.Lemma(head);
        foreach (var child in sentence.Children(head))
        {
            var pair = child < head ? $"{sentence.Lemma(child)} {lemma}" : $"{lemma} {sentence.Lemma(child)}";
            if (_pairs.Contains(pair)) return true;
        }

        return false;
    }
}
