using Hearsay.Language.Tags;
using Hearsay.Language.Weights;
using Hearsay.Train.Clusters;
using Hearsay.Train.Treebanks;

namespace Hearsay.Train.Language;

/// <summary>What the trainers of tags, lemmas and trees share: the treebanks, their tags, and the classes of words.</summary>
internal sealed class Lessons
{
    public Lessons(List<GoldDocument> documents, string news)
    {
        Documents = documents;
        Sentences = [.. documents.SelectMany(document => document.Sentences)];
        InventorySection = TagInventoryMaker.Section(Sentences);
        Inventory = new TagInventory(InventorySection);
        ClusterSection = ClusterTrainer.Section(news, Sentences);
        Clusters = new WordClusters(ClusterSection);
    }

    public List<GoldDocument> Documents { get; }

    public List<GoldSentence> Sentences { get; }

    public TagInventory Inventory { get; }

    public byte[] InventorySection { get; }

    public WordClusters Clusters { get; }

    public byte[] ClusterSection { get; }
}
