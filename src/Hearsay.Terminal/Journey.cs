using Hearsay.Core;
using Hearsay.Reading;
using Hearsay.Record;

namespace Hearsay.Terminal;

/// <summary>
/// The way of one page into the record, one line a stage. It is a plain function: the runner carries many pages at once, the
/// writer of the record takes what comes out one after the other.
/// </summary>
internal sealed class Journey(Stages stages)
{
    /// <summary>Comments of one page that are read for claims; the rest is kept as text only, so that a page of 10^6 comments stays bounded.</summary>
    private const int CommentsRead = 200;

    private readonly ClaimReader _claims = new(stages.Version);

    /// <summary>Reads a page. A stage that throws is a bug: it is reported with the stage's name, and the run goes on.</summary>
    public Traveller Read(Page page)
    {
        var (stage, location) = ("article", page.Location); // so that the page itself, which may be large, is let go of when the article has been read
        try
        {
            var document = ReadArticle(page);
            var article = document.Article;
            stage = "reading";
            var read = stages.Read(article.Text, article.Date, ClaimReader.WriterOf(article));
            stage = "claims";
            var claims = _claims.Read(read, document, null)
                .Concat(article.Embeds.SelectMany((_, at) => OfEmbed(document, read.Entities, at)))
                .Concat(article.Comments.Take(CommentsRead).SelectMany((_, at) => OfComment(document, at)));
            return new Traveller(location, document, read.Entities, [.. claims], null);
        }
        catch (Exception failure)
        {
            return new Traveller(location, null, Entities.None, [], new Failure(location, stage, failure.Message));
        }
    }

    private Document ReadArticle(Page page)
    {
        var (sum, location, seen) = (page.Sha256, page.Location, page.Seen);
        return new Document(ClaimId.OfDocument(sum), sum, location, seen, stages.Version, LargePages.Reduced(page, stages.Articles.Read));
    }

    private IReadOnlyList<Claim> OfEmbed(Document document, Entities known, int at)
    {
        var post = stages.ReadPost(document.Article.Embeds[at]).KnownTo(known);
        return _claims.ReadEmbed(stages.Read(post.Said, post.Date ?? document.Article.Date), document, post, at);
    }

    private IReadOnlyList<Claim> OfComment(Document document, int at)
    {
        var comment = document.Article.Comments[at];
        return _claims.Read(stages.Read(comment.Text, document.Article.Date), document, new ClaimComment(comment.Author, at));
    }
}
