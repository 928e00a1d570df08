using Hearsay.Core;

namespace Hearsay.Train.Network;

/// <summary>How often predictions are right, in percent of the words; relations without subtypes.</summary>
internal sealed class Evaluation
{
    private int _words, _tags, _heads, _relations;

    public double Las => 100.0 * _relations / Math.Max(1, _words);

    /// <param name="upos">Gives the part of speech of a tag.</param>
    public void Add(Example right, Example found, Func<int, Upos> upos)
    {
        for (var word = 0; word < right.Words.Length; word++)
        {
            _words++;
            if (right.Tags[word] >= 0 && upos(right.Tags[word]) == upos(found.Tags[word])) _tags++;
            if (right.Heads[word] != found.Heads[word]) continue;
            _heads++;
            if (((Deprel)right.Deprels[word]).Main() == ((Deprel)found.Deprels[word]).Main()) _relations++;
        }
    }

    public override string ToString() => $"UPOS {100.0 * _tags / Math.Max(1, _words):F2} UAS {100.0 * _heads / Math.Max(1, _words):F2} LAS {Las:F2}";
}
