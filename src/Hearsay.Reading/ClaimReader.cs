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
        var voices = comment is null ? TextFrame.OfArticle(document.Article) : TextFrame.OfComment(document.Article, comment);
        var credited = comment is null ? TextFrame.Credited(document.Article) : null;
        return InOrder(All(read, Maker(read, new ClaimFrame(document, comment, null, document.Article.Date, version), voices, credited)));
    }

    /// <summary>Claims of a text that the article quotes whole, the first of which is the text itself.</summary>
    /// <param name="read">What the stages found in <see cref="Post.Said"/>.</param>
    /// <param name="document">The document the embed belongs to.</param>
    /// <param name="post">The embed.</param>
    /// <param name="index">Its number in the article.</param>
    public IReadOnlyList<Claim> ReadEmbed(ReadText read, Document document, Post post, int index)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(post);
        var frame = new ClaimFrame(document, null, new ClaimEmbed(index), post.Date ?? document.Article.Date, version);
        var maker = Maker(read, frame, TextFrame.OfEmbed(document.Article, post));
        return InOrder(maker.OfPost(post.Body) is { } whole ? All(read, maker).Append(whole) : []);
    }

    /// <summary>The person who says "I" in an article outside of quotations; null where nobody is named for it.</summary>
    public static string? WriterOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return TextFrame.Writer(article);
    }

    private static ClaimMaker Maker(ReadText read, ClaimFrame frame, IReadOnlyList<Voice> voices, Voice? credited = null) =>
        new(read, frame, new ChainReader(read.Text, read.Entities, read.Attributions, voices) { Credited = credited, Refutations = read.Refutations });

    private static IEnumerable<Claim> All(ReadText read, ClaimMaker maker) =>
        read.Events.Select(maker.Of).OfType<Claim>().Concat(read.Ties.Select(maker.Of)).Concat(read.Quantities.Select(maker.Of))
            .Concat(Enumerable.Range(0, read.Attributions.Count).Select(maker.OfStatement).OfType<Claim>());

    private static IReadOnlyList<Claim> InOrder(IEnumerable<Claim> claims) =>
        [.. claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Evidence.Start).ThenBy(claim => claim.Kind).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
}
