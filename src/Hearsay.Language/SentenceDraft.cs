using Hearsay.Core;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Language;

/// <summary>
/// One sentence while it is being read: what the models look at and what they have found so far, one array a property, [word].
/// Scratch of one thread, filled again for every sentence.
/// </summary>
internal sealed class SentenceDraft(WordClusters clusters)
{
    private const int Capacity = SentenceSplitter.LongestSentence;

    /// <summary>Stands for a word before the first or after the last.</summary>
    public const uint Outside = 1;

    private const uint Unknown = 2;

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public WordSpan[] Words { get; } = new WordSpan[Capacity];

    /// <summary>Hash of the folded word.</summary>
    public uint[] Folded { get; } = new uint[Capacity];

    /// <summary>Like <see cref="Folded"/>, but all words that have no class are one: so the models learn what to do with words never seen.</summary>
    public uint[] Forms { get; } = new uint[Capacity];

    /// <summary>Hash of the word as it is written.</summary>
    public uint[] Spellings { get; } = new uint[Capacity];

    public uint[] Shapes { get; } = new uint[Capacity];

    /// <summary>The last two and three folded units.</summary>
    public uint[] Endings2 { get; } = new uint[Capacity];

    public uint[] Endings3 { get; } = new uint[Capacity];

    /// <summary>Classes of the words in two grains, 0 when unknown.</summary>
    public uint[] Fine { get; } = new uint[Capacity];

    public uint[] Coarse { get; } = new uint[Capacity];

    /// <summary>Rows of the tagger's inventory of part of speech and XPOS.</summary>
    public byte[] Tags { get; } = new byte[Capacity];

    public Upos[] Upos { get; } = new Upos[Capacity];

    /// <summary>Bits for what a word between two others says about them: comma, conjunction, verb, other sign.</summary>
    public byte[] Classes { get; } = new byte[Capacity];

    /// <summary>Rows of the <see cref="TagTable"/>.</summary>
    public ushort[] Morphologies { get; } = new ushort[Capacity];

    public short[] Heads { get; } = new short[Capacity];

    public Deprel[] Deprels { get; } = new Deprel[Capacity];

    /// <summary>How the sentence is written: 0 as usual, 1 all in capitals, 2 every word with a capital.</summary>
    public uint Casing { get; private set; }

    /// <param name="words">At most <see cref="SentenceSplitter.LongestSentence"/>.</param>
    public void Fill(string text, ReadOnlySpan<WordSpan> words)
    {
        (Text, Count) = (text, words.Length);
        words.CopyTo(Words);
        Span<char> folded = stackalloc char[3];
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            Folded[at] = Run.HashOf(text, word.Start, word.End);
            Shapes[at] = WordShape.Of(text, word);
            (Fine[at], Coarse[at]) = clusters.Of(Folded[at]);
            Forms[at] = Fine[at] == 0 ? Unknown : Folded[at];
            Spellings[at] = Shapes[at] == WordShape.Lower ? Folded[at] : FeatureHash.Of(text.AsSpan(word.Start, Math.Min(word.Length, 24)));
            for (var unit = 0; unit < 3; unit++) folded[unit] = unit < word.Length ? UnitKinds.Fold(text[word.End - 1 - unit]) : '\0';
            Endings2[at] = folded[0] | (uint)folded[1] << 16;
            Endings3[at] = FeatureHash.Of(0, Endings2[at], folded[2]);
        }

        Casing = CasingOf();
    }

    public uint Form(int word) => (uint)word < (uint)Count ? Forms[word] : Outside;

    public uint Shape(int word) => (uint)word < (uint)Count ? Shapes[word] : 31u;

    public uint Tag(int word) => (uint)word < (uint)Count ? Tags[word] : 255u;

    /// <summary>Fine class; 1001 outside.</summary>
    public uint Cluster(int word) => (uint)word < (uint)Count ? Fine[word] : 1001u;

    public uint CoarseCluster(int word) => (uint)word < (uint)Count ? Coarse[word] : 1001u;

    public bool IsGlued(int word) => word > 0 && word < Count && Words[word - 1].End == Words[word].Start;

    /// <summary>Sets what a word's tag entails.</summary>
    public void SetTag(int word, byte tag, Upos upos)
    {
        (Tags[word], Upos[word]) = (tag, upos);
        Classes[word] = upos switch
        {
            Core.Upos.PUNCT => (byte)(Text[Words[word].Start] == ',' ? 1 : 8),
            Core.Upos.CCONJ => 2,
            Core.Upos.VERB => 4,
            _ => 0,
        };
    }

    private uint CasingOf()
    {
        var (lower, capital, capitals) = (0, 0, 0);
        for (var at = 0; at < Count; at++)
        {
            if (Shapes[at] == WordShape.Capitals) capitals++;
            else if (Shapes[at] == WordShape.Capital && at > 0) capital++;
            else if (Shapes[at] == WordShape.Lower && Words[at].Length > 3) lower++;
        }

        if (capitals > 2 && capitals > 3 * (lower + capital)) return 1;
        return capital > 2 && capital > 3 * lower ? 2u : 0;
    }
}
