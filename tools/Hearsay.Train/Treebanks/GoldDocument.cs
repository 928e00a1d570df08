namespace Hearsay.Train.Treebanks;

/// <summary>A document of a treebank with its text put together again.</summary>
internal sealed class GoldDocument(string id)
{
    public string Id => id;

    /// <summary>Set once all sentences are read.</summary>
    public string Text { get; set; } = "";

    public List<GoldSentence> Sentences { get; } = [];
}
