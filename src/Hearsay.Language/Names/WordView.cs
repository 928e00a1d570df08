namespace Hearsay.Language.Names;

/// <summary>What the name features look at in one word. Made once a sentence, in place.</summary>
internal struct WordView
{
    public ulong Exact;
    public ulong Folded;
    public uint Shape;
    public GazetteerClass Classes;
    public bool IsPhraseStart;

    /// <summary>What the lists say of a word in small letters, were it written as they have it.</summary>
    public GazetteerClass SmallClasses;
    public bool IsInSmallPhrase; // of several words
    public bool StartsUpper;
    public ulong Prefix;
    public ulong Suffix2;
    public ulong Suffix3;
    public WordShape Case;

    /// <summary>Row of <see cref="WordClasses"/>, 0 for a word it does not know.</summary>
    public ushort Cluster;

    /// <summary>Folded hashes of first and last word of the run of capitalised words around, or 0.</summary>
    public ulong RunFirst;
    public ulong RunLast;
    public GazetteerClass RunFirstClasses;
    public GazetteerClass RunLastClasses;
    public byte RunLength;
    public byte RunPlace;
}
