using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Finds who is meant: mentions by name, description and pronoun, and which of them stand for one actor of the document. Mentions
/// are joined by sieves, the surest first (Lee et al. 2013): names, then titles and appositions, then repeated nouns, then pronouns.
/// Immutable; one serves all threads.
/// </summary>
public sealed class EntityReader
{
    private readonly DraftFinder _finder;

    private EntityReader(ActorLexicon lexicon, PronounDrafts pronouns) => _finder = new DraftFinder(lexicon, pronouns);

    /// <param name="lexiconsDirectory">The lists of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder with <c>countries.tsv</c>.</param>
    /// <param name="packsDirectory">A folder of packs, each with an <c>actors.tsv</c>; null for none.</param>
    public static EntityReader Load(string lexiconsDirectory, string codesDirectory, string? packsDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        var lexicon = ActorLexicon.Load(lexiconsDirectory, codesDirectory, packsDirectory);
        return new EntityReader(lexicon, new PronounDrafts(Path.Combine(lexiconsDirectory, "pronouns.tsv")));
    }

    public Entities Read(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clusters = new Clusters(_finder.Find(text));
        NameSieve.Run(text, clusters);
        RoleSieve.Run(text, clusters);
        new PronounSieve(text, clusters).Run();
        return new ActorNamer(text).Name(clusters);
    }
}
