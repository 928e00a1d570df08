using Hearsay.Core;
using Hearsay.Ingest.Boilerplate;
using Hearsay.Ingest.Html;
using Hearsay.Ingest.Metadata;

namespace Hearsay.Ingest.Comments;

/// <summary>
/// Reads the comment sections of a page. Works down each section in document order: an item's element begins a comment, a
/// name fills its author, running text its text. What a section holds besides (forms, buttons, counts) is left out.
/// </summary>
internal sealed class CommentReader(CommentHeads heads)
{
    /// <summary>Comments kept of one page.</summary>
    public const int MaxComments = 50_000;

    public IReadOnlyList<Comment> Read(MarkedPage page, LinkedArticle linked)
    {
        var found = new List<Comment>();
        for (var node = 0; node < page.Tree.Count && found.Count < MaxComments; node++)
        {
            if ((page.Kind(node) & MarkupKind.Comments) == 0) continue;
            new CommentSection(page, heads, node, found).Read();
            node = page.Tree[node].End - 1;
        }

        return found.Count > 0 ? found : linked.Comments;
    }
}
