namespace Hearsay.Study.Origins;

/// <summary>
/// The first step of the study: which texts are reprints, cuts, rewordings or mixtures of one text, so that ten articles can
/// count as one voice. <see cref="OriginIndex"/> does the work and can go on as texts come in.
/// </summary>
public static class OriginFinder
{
    /// <returns>One row a text, in the order given.</returns>
    public static IReadOnlyList<Descent> Find(IEnumerable<OriginText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var index = new OriginIndex();
        foreach (var text in texts) index.Add(text);
        return index.Read();
    }
}
