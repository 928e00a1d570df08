using Hearsay.Core;
using Hearsay.Language;
using Hearsay.Language.Tags;
using Hearsay.Language.Trees;
using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Language;

/// <summary>A treebank sentence as the tree trainers see it: with tags by a tagger that has not seen it.</summary>
internal sealed class TrainingSentence
{
    private readonly GoldSentence _gold;
    private readonly byte[] _tags;
    private readonly TagInventory _inventory;

    public TrainingSentence(GoldSentence gold, byte[] tags, TagInventory inventory)
    {
        (_gold, _tags, _inventory) = (gold, tags, inventory);
        Heads = Projective.Lift(gold.Heads);
        Moves = Oracle.Moves(Heads);
    }

    public GoldSentence Gold => _gold;

    public short[] Heads { get; }

    public Move[] Moves { get; }

    public Deprel[] Deprels => _gold.Deprels;

    public void FillDraft(SentenceDraft draft)
    {
        draft.Fill(_gold.Document.Text, _gold.Words);
        for (var word = 0; word < _gold.Count; word++) draft.SetTag(word, _tags[word], _inventory.Upos(_tags[word]));
    }
}
