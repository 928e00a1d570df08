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
        if (options.Wants("tokens")) TrainTokens(Read(spoil: true));
        if (options.Parts.Contains("network"))
        {
            new NetworkTraining(new Lessons(Read(spoil: false), options.News), options).Run();
            return;
        }

        if (!options.Wants("lemmas") && !options.Wants("tags") && !options.Wants("trees")) return;
        var lessons = new Lessons(Read(spoil: false), options.News);
        if (options.Wants("lemmas")) new LemmaTrainer(lessons).Train(new ModelWriter()).Save(options.File("lemmas"));
        if (!options.Wants("tags") && !options.Wants("trees")) return;
        var tagged = TagByOthers(lessons);
        if (options.Wants("tags")) TrainTags(lessons, tagged);
        if (options.Wants("trees")) TrainTrees(lessons, tagged);
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
    private List<TrainingSentence> TagByOthers(Lessons lessons)
    {
        var tagged = new List<TrainingSentence>();
        var draft = new SentenceDraft(lessons.Clusters);
        for (var fold = 0; fold < Folds; fold++)
        {
            Console.Error.WriteLine($"tags without fold {fold}");
            var others = lessons.Documents.Where((_, at) => at % Folds != fold).SelectMany(document => document.Sentences).ToList();
            var tagger = new Tagger(lessons.Inventory, new ClassTable(new TaggerTrainer(lessons, FoldRounds).Train(others, options.Seed)));
            foreach (var sentence in lessons.Documents.Where((_, at) => at % Folds == fold).SelectMany(document => document.Sentences))
            {
                draft.Fill(sentence.Document.Text, sentence.Words);
                tagger.Tag(draft);
                tagged.Add(new TrainingSentence(sentence, draft.Tags[..sentence.Count], lessons.Inventory));
            }
        }

        return tagged;
    }

    private void TrainTags(Lessons lessons, List<TrainingSentence> tagged) =>
        new ModelWriter().Add("tags", lessons.InventorySection)
            .Add("clusters", lessons.ClusterSection)
            .Add("weights", new TaggerTrainer(lessons, TagRounds).Train(lessons.Sentences, options.Seed))
            .Add("features", new MorphologyTrainer(lessons, FeatureRounds).Train(tagged, options.Seed))
            .Save(options.File("tags"));

    private void TrainTrees(Lessons lessons, List<TrainingSentence> tagged) =>
        new ModelWriter().Add("moves", new TreeTrainer(lessons, options.Beam, TreeRounds).Train(tagged, options.Seed))
            .Add("labels", new LabelTrainer(lessons, LabelRounds).Train(tagged, options.Seed))
            .Save(options.File("trees"));
}
