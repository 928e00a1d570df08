using Hearsay.Language;
using Hearsay.Language.Tags;
using Hearsay.Language.Weights;
using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Trains all models of the language stage, one file a part: tokens, tags, lemmas, trees.</summary>
internal sealed class LanguageTraining(LanguageOptions options)
{
    private const int Folds = 5;
    private const int TagRounds = 8, FoldRounds = 6, TreeRounds = 10, LabelRounds = 8, FeatureRounds = 6;

    public void Run()
    {
        var documents = Read(spoil: true);
        if (options.Wants("tokens")) TrainTokens(documents);
        documents = Read(spoil: false);
        var sentences = documents.SelectMany(document => document.Sentences).ToList();
        var section = TagInventoryMaker.Section(sentences);
        var inventory = new TagInventory(section);
        if (options.Wants("lemmas"))
            new LemmaTrainer(new TaggerTrainer(inventory, 0), inventory.Upos).Train(sentences, new ModelWriter()).Save(options.File("lemmas"));
        if (!options.Wants("tags") && !options.Wants("trees")) return;
        var tagged = TagByOthers(documents, inventory);
        if (options.Wants("tags")) TrainTags(sentences, tagged, inventory, section);
        if (options.Wants("trees")) TrainTrees(tagged);
    }

    private List<GoldDocument> Read(bool spoil) => [.. options.Treebanks.SelectMany(path => ConlluReader.Read(path, options.Seed, spoil))];

    private void TrainTokens(List<GoldDocument> documents)
    {
        var file = new ModelWriter();
        WordSplitterTrainer.Train(documents, options.Seed, file);
        SentenceSplitterTrainer.Train(documents, options.Seed, file);
        file.Save(options.File("tokens"));
    }

    /// <summary>Tags every sentence by a tagger trained on the documents of the other folds, so that the parser learns from tags as bad as it will get.</summary>
    private List<TrainingSentence> TagByOthers(List<GoldDocument> documents, TagInventory inventory)
    {
        var tagged = new List<TrainingSentence>();
        var draft = new SentenceDraft();
        for (var fold = 0; fold < Folds; fold++)
        {
            Console.Error.WriteLine($"tags without fold {fold}");
            var others = documents.Where((_, at) => at % Folds != fold).SelectMany(document => document.Sentences).ToList();
            var tagger = new Tagger(inventory, new ClassTable(new TaggerTrainer(inventory, FoldRounds).Train(others, options.Seed)));
            foreach (var sentence in documents.Where((_, at) => at % Folds == fold).SelectMany(document => document.Sentences))
            {
                draft.Fill(sentence.Document.Text, sentence.Words);
                tagger.Tag(draft);
                tagged.Add(new TrainingSentence(sentence, draft.Tags[..sentence.Count], inventory));
            }
        }

        return tagged;
    }

    private void TrainTags(List<GoldSentence> sentences, List<TrainingSentence> tagged, TagInventory inventory, byte[] section) =>
        new ModelWriter().Add("tags", section)
            .Add("weights", new TaggerTrainer(inventory, TagRounds).Train(sentences, options.Seed))
            .Add("features", new MorphologyTrainer(inventory, FeatureRounds).Train(tagged, options.Seed))
            .Save(options.File("tags"));

    private void TrainTrees(List<TrainingSentence> tagged) =>
        new ModelWriter().Add("moves", new TreeTrainer(options.Beam, TreeRounds).Train(tagged, options.Seed))
            .Add("labels", new LabelTrainer(LabelRounds).Train(tagged, options.Seed))
            .Save(options.File("trees"));
}
