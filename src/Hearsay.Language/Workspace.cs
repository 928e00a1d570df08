using Hearsay.Language.Tokens;
using Hearsay.Language.Trees;
using Hearsay.Language.Weights;

namespace Hearsay.Language;

/// <summary>What one thread needs to read a text; kept between texts so that nothing is allocated for a word.</summary>
internal sealed class Workspace(WordClusters clusters)
{
    // Chosen on EWT dev: see models/en/trees.md.
    private const int BeamWidth = 4;

    public List<WordSpan> Words { get; } = [];

    public List<int> Paragraphs { get; } = [];

    public List<int> SentenceEnds { get; } = [];

    public SentenceDraft Draft { get; } = new(clusters);

    public TreeLinks Links { get; } = new(SentenceSplitter.LongestSentence);

    public BeamParser<ShippedMoves> Trees { get; } = new(BeamWidth);

    public void Clear()
    {
        Words.Clear();
        Paragraphs.Clear();
        SentenceEnds.Clear();
    }
}
