using Hearsay.Language.Network;
using Hearsay.Language.Tokens;

namespace Hearsay.Language;

/// <summary>What one thread needs to read a text; kept between texts so that nothing is allocated for a word.</summary>
internal sealed class Workspace(NetworkScratch network)
{
    public List<WordSpan> Words { get; } = [];

    public List<int> Paragraphs { get; } = [];

    public List<int> SentenceEnds { get; } = [];

    public SentenceDraft Draft { get; } = new();

    public NetworkScratch Network => network;

    public void Clear()
    {
        Words.Clear();
        Paragraphs.Clear();
        SentenceEnds.Clear();
    }
}
