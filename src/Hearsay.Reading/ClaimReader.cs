using Hearsay.Core;

namespace Hearsay.Reading;

/// <summary>
/// Joins what the reading stages found into claims: each event, tie and quantity, and each attributed statement, with its chain of
/// voices, its time and the sentences it rests on. Nothing is read here that a stage has not found. Stateless and safe for many threads.
/// </summary>
/// <param name="version">Of code and models; it goes into <see cref="Extraction"/>.</param>
public sealed class ClaimReader(string version)
{
    /// <summary>Claims of one text in order of evidence; equal claims are given once.</summary>
    /// <param name="read">What the stages found in the article's text, or in a comment's.</param>
    /// <param name="document">The document the text belongs to.</param>
    /// <param name="comment">The comment the text is, or null for the article itself.</param>
    public IReadOnlyList<Claim> Read(ReadText read, Document document, ClaimComment? comment)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(document);
        var chains = new ChainReader(read.Text, read.Entities, read.Attributions, Frame(document.Article, comment));
        var maker = new ClaimMaker(read, new ClaimFrame(document, comment, version), chains);
        var claims = new List<Claim>();
        foreach (var happening in read.Events) claims.Add(maker.Of(happening));
        foreach (var tie in read.Ties) claims.Add(maker.Of(tie));
        foreach (var quantity in read.Quantities) claims.Add(maker.Of(quantity));
        for (var at = 0; at < read.Attributions.Count; at++)
            if (maker.OfStatement(at) is { } statement) claims.Add(statement);
        return [.. claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Evidence.Start).ThenBy(claim => claim.Kind).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
    }

    /// <summary>The voices that stand before the text itself speaks.</summary>
    private static IReadOnlyList<Voice> Frame(Article article, ClaimComment? comment)
    {
        var outlet = article.Site is { } site ? new Voice(site, VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain)
            : article.Author.Count > 0 ? new Voice(article.Author[0], VoiceKind.Author, null, null, Stance.Asserts, Certainty.Certain)
            : new Voice("an unnamed outlet", VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain);
        if (comment is null) return Dateline.Agency(article.Text) is { } agency && !Dateline.Is(agency, article.Site) ? [outlet, new Voice(agency, VoiceKind.Outlet, null, null, Stance.Asserts, Certainty.Certain)] : [outlet];
        var reader = comment.Author is { } name
            ? new Voice(name, VoiceKind.Person, null, null, Stance.Asserts, Certainty.Certain)
            : new Voice("a reader", VoiceKind.Anonymous, null, null, Stance.Asserts, Certainty.Certain);
        return [outlet, reader];
    }
}
