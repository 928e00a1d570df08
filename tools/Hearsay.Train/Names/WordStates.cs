using Hearsay.Language.Network;
using Hearsay.Language.Tokens;
using Hearsay.Language.Weights;

namespace Hearsay.Train.Names;

/// <summary>What the last layer of the network of tags and trees makes of the words of a sentence, as the language stage sees it: rounded to bytes.</summary>
internal sealed class WordStates
{
    private readonly TreeNetwork _network;
    private readonly NetworkScratch _scratch;

    /// <param name="path">The file <c>network.model</c>.</param>
    public WordStates(string path)
    {
        _network = new TreeNetwork(ModelFile.Read(path));
        _scratch = _network.NewScratch();
    }

    public int Width => _scratch.Bytes.Width;

    /// <summary>[word, unit]</summary>
    public float[] Read(LabelledSentence sentence)
    {
        var words = sentence.Tokens.Select(token => new WordSpan(token.Start, token.Length, false)).ToArray();
        _network.Read(sentence.Text, words, [words.Length], _scratch);
        var states = new float[words.Length * Width];
        for (var at = 0; at < states.Length; at++) states[at] = (_scratch.Bytes.Values[at] - ByteRows.Zero) * _scratch.Bytes.Steps[at / Width];
        return states;
    }

    /// <summary>What <paramref name="tagger"/> gets of them.</summary>
    public float[] Scores(LabelledSentence sentence, Hearsay.Language.Names.NameTagger tagger)
    {
        Read(sentence);
        tagger.Score(_scratch);
        return _scratch.Names;
    }
}
