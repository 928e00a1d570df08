using Hearsay.Core;
using Hearsay.Language.Tags;
using Hearsay.Train.Language;
using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Network;

/// <summary>
/// Makes examples of treebank sentences. A small share is shown in another case or without its last stop, as headlines are.
/// </summary>
internal sealed class ExampleMaker(WordBook book, TagInventory inventory)
{
    private const double NoStops = 0.06;

    private readonly Dictionary<(Upos, string), int> _tags = inventory.Index();

    /// <param name="dice">Null to leave the sentence as it is.</param>
    public Example Make(GoldSentence gold, Dice? dice)
    {
        var text = dice is null ? gold.Document.Text : Casing.ChangeByChance(gold.Document.Text, gold.Words, dice);
        var count = gold.Count - (dice is not null && dice.Chance(NoStops) && EndsWithStop(gold) ? 1 : 0);
        var example = new Example(new int[count], gold.Heads[..count], new byte[count], new short[count], new short[count]);
        for (var word = 0; word < count; word++)
        {
            example.Words[word] = book.NumberOf(text, gold.Words[word]);
            example.Deprels[word] = (byte)gold.Deprels[word];
            var tag = _tags.GetValueOrDefault((gold.Upos[word], gold.Xpos[word]), -1);
            example.Tags[word] = (short)tag;
            example.Choices[word] = (short)(tag < 0 ? -1 : ChoiceOf(tag, gold.Feats[word]));
        }

        return example;
    }

    private int ChoiceOf(int tag, string feats) => inventory.Morphologies(tag).FindIndex(row => inventory.Table.Feats(row) == feats);

    private static bool EndsWithStop(GoldSentence gold) =>
        gold.Count > 1 && gold.Upos[^1] == Upos.PUNCT && gold.Heads[^1] >= 0 && !gold.Heads.Contains((short)(gold.Count - 1));
}
