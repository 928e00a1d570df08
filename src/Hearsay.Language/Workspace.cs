using Hearsay.Core;
using Hearsay.Language.Network;
using Hearsay.Language.Tokens;

namespace Hearsay.Language;

/// <summary>What one thread needs to read a text; kept between texts so that nothing is allocated for a word.</summary>
internal sealed class Workspace(NetworkScratch network)
{
    private (short Head, Deprel Relation)[] _kept = [];

    public List<WordSpan> Words { get; } = [];

    public List<int> Paragraphs { get; } = [];

    public List<int> SentenceEnds { get; } = [];

    public SentenceDraft Draft { get; } = new();

    public NetworkScratch Network => network;

    /// <summary>Heads and relations as the network gave them, kept until the next sentence.</summary>
    public ReadOnlySpan<(short Head, Deprel Relation)> Keep(ReadOnlySpan<short> heads, ReadOnlySpan<Deprel> relations)
    {
        if (_kept.Length < heads.Length) _kept = new (short, Deprel)[Math.Max(heads.Length, 2 * _kept.Length)];
        for (var word = 0; word < heads.Length; word++) _kept[word] = (heads[word], relations[word]);
        return _kept.AsSpan(0, heads.Length);
    }

    public void Clear()
    {
        Words.Clear();
        Paragraphs.Clear();
        SentenceEnds.Clear();
    }
}
