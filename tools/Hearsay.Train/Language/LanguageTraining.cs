using Hearsay.Train.Treebanks;
using Hearsay.Train.Weights;

namespace Hearsay.Train.Language;

/// <summary>Trains all models of the language stage, one file a part: tokens, lemmas, and the network of tags and trees.</summary>
internal sealed class LanguageTraining(LanguageOptions options)
{
    public void Run()
    {
        if (options.Wants("tokens")) TrainTokens(Read(spoil: true));
        if (!options.Wants("lemmas") && !options.Wants("network")) return;
        var lessons = new Lessons(Read(spoil: false), options.News);
        if (options.Wants("lemmas")) new LemmaTrainer(lessons).Train(new ModelWriter()).Save(options.File("lemmas"));
        if (options.Wants("network")) new NetworkTraining(lessons, options).Run();
    }

    private List<GoldDocument> Read(bool spoil) => [.. options.Treebanks.SelectMany(path => ConlluReader.Read(path, options.Seed, spoil))];

    private void TrainTokens(List<GoldDocument> documents)
    {
        var file = new ModelWriter();
        WordSplitterTrainer.Train(documents, options.Seed, file);
        SentenceSplitterTrainer.Train(documents, options.Seed, file);
        file.Save(options.File("tokens"));
    }
}
