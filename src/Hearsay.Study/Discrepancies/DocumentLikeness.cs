namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Whether two documents tell of the same thing, by the share of their words that both have. It is a matter of the two alone: what else the
/// record holds, or will hold, changes nothing.
/// </summary>
/// <param name="wordsOf">The words of a document as <see cref="Vocabulary"/> gives them.</param>
internal sealed class DocumentLikeness(Func<string, int[]> wordsOf)
{
    // Cosine: measured against the shorter text alone, every long article is like every other. Of 43 pairs of demo articles about one event
    // within three days 41 share so much; of 3,044 pairs of political articles of the same days (PolNeAR) a third does.
    private const double Least = 0.18;

    // Of articles that share the name of a place or a body in the sentences compared, which itself says much: see Scene.MayBeOneThing. Two
    // reports of one attack from the two sides shared .14 (fresh texts).
    private const double Loosest = 0.1;

    // Different words of four letters and more: of 840 political articles (PolNeAR) nine have more, of 16 histories of wars (WikiWars) all
    // but two, and of their counts of prisoners none that were compared were of one thing.
    private const int Long = 800;

    /// <summary>It tells of many things: that another document is like it says little of any one.</summary>
    public bool IsLong(string document) => wordsOf(document).Length > Long;

    /// <summary>A document is like itself.</summary>
    public bool AreLike(string one, string other) => Share(one, other, Least);

    /// <summary>They share so little that the sentences compared must say themselves that they tell of one thing.</summary>
    public bool MayBeLike(string one, string other) => Share(one, other, Loosest);

    private bool Share(string one, string other, double least)
    {
        if (one == other) return true;
        var (mine, theirs) = (wordsOf(one), wordsOf(other));
        return Vocabulary.Shared(mine, theirs) >= least * Math.Sqrt((double)mine.Length * theirs.Length);
    }
}
