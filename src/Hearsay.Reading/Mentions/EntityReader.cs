using Hearsay.Core;
using Hearsay.Reading.Attributions;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Finds who is meant: mentions by name, description and pronoun, and which of them stand for one actor of the document. Mentions
/// are joined by sieves, the surest first (Lee et al. 2013): names, then titles and appositions, then repeated nouns,
/// then who speaks, then pronouns of the third person by a learned score.
/// Immutable; one serves all threads.
/// </summary>
public sealed class EntityReader
{
    private readonly ActorLexicon _lexicon;
    private readonly DraftFinder _finder;
    private readonly CueLexicon _cues;
    private readonly IAntecedentChooser _chooser;

    private EntityReader(ActorLexicon lexicon, PronounDrafts pronouns, CueLexicon cues, IAntecedentChooser chooser)
    {
        _finder = new DraftFinder(lexicon, pronouns);
        (_lexicon, _cues, _chooser) = (lexicon, cues, chooser);
    }

    internal CueLexicon Cues => _cues;

    /// <param name="lexiconsDirectory">The lists of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder with <c>countries.tsv</c>.</param>
    /// <param name="modelsDirectory">The folder with <c>antecedents.model</c>, such as <c>models/en</c>.</param>
    /// <param name="packsDirectory">A folder of packs, each with an <c>actors.tsv</c>; null for none.</param>
    public static EntityReader Load(string lexiconsDirectory, string codesDirectory, string modelsDirectory, string? packsDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(modelsDirectory);
        return Load(lexiconsDirectory, codesDirectory, packsDirectory, new AntecedentChooser(AntecedentModel.Read(Path.Combine(modelsDirectory, AntecedentModel.FileName))));
    }

    /// <summary>A reader whose pronouns are resolved by <paramref name="chooser"/>: what the trainer needs.</summary>
    internal static EntityReader Load(string lexiconsDirectory, string codesDirectory, string? packsDirectory, IAntecedentChooser chooser)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        var lexicon = ActorLexicon.Load(lexiconsDirectory, codesDirectory, packsDirectory);
        return new EntityReader(lexicon, new PronounDrafts(Path.Combine(lexiconsDirectory, "pronouns.tsv")), CueLexicon.Load(lexiconsDirectory), chooser);
    }

    /// <summary>What the text says surely enough to put words into somebody's mouth.</summary>
    public Entities Read(ParsedText text) => Read(text, isGuess: false);

    /// <summary>The same with the likeliest actor for what the text leaves open: turns without a speaker, narrators whom others call by name.</summary>
    public Entities Guess(ParsedText text) => Read(text, isGuess: true);

    private Entities Read(ParsedText text, bool isGuess)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clusters = new Clusters(_finder.Find(text, isGuess));
        NameSieve.Run(text, clusters, (_lexicon, isGuess));
        RoleSieve.Run(text, clusters);
        PresentedNames.Join(text, clusters);
        var map = new SpeechMap(text);
        var cues = new QuoteCueFinder(map.Quoted, _cues);
        PredicateSieve.Run(text, clusters, isSpeaker: true);
        new SpeakerSieve(text, clusters, map, (cues, _lexicon.Speakers)).Run(isGuess);
        new PronounSieve(text, clusters, map, (cues, _chooser, _lexicon.Bodies, _lexicon.Speakers, isGuess)).Run();
        if (isGuess) BareGuess.Run(clusters);
        Pairs.Join(text, clusters);
        new SpokenFor(text, clusters, map).Join(isGuess);
        PredicateSieve.Run(text, clusters, isSpeaker: false);
        if (isGuess) PlaceGuess.Run(clusters);
        return new ActorNamer(text, _lexicon).Name(clusters, withOthers: isGuess);
    }
}
