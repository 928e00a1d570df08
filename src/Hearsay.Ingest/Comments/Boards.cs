using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Comments;

/// <summary>
/// Finds the posts of a forum, whose builders call nothing a comment: each has a box about its member. The first post is the article, the others
/// are comments on it.
/// </summary>
internal static class Boards
{
    private const int MostPosts = 10_000;
    private const int LongestName = 40, LargestName = 12; // letters, nodes

    /// <summary>Classes of the box about who wrote a post: phpBB, vBulletin, XenForo, bbPress, SMF, MyBB, Discourse.</summary>
    private static readonly string[] Members = ["postprofile", "userinfo", "message-user", "bbp-reply-author", "poster", "post_author", "topic-avatar", "post-user"];

    private static readonly string[] Names = ["author", "username", "message-name", "bbp-author-name"];

    private static readonly string[] Signs = ["author", "username", "message-attribution", "posthead", "postdate", "keyinfo", "post_head", "bbp-reply-header", "postmeta"];

    /// <summary>Adds to what the names of a page's parts say.</summary>
    public static void Mark(PageTree tree, MarkupKind[] own)
    {
        var boxes = new List<int>();
        for (var node = 0; node < tree.Count && boxes.Count < MostPosts; node++)
            if (IsNamed(tree, node, Members) && (boxes.Count == 0 || !tree.IsBelow(node, boxes[^1]))) boxes.Add(node);
        if (boxes.Count < 2) return;
        for (var at = 0; at < boxes.Count; at++) Mark(tree, own, boxes, at);
    }

    private static void Mark(PageTree tree, MarkupKind[] own, List<int> boxes, int at)
    {
        var (box, post) = (boxes[at], boxes[at]);
        while (tree[post].Parent is > 0 and var parent && !(at > 0 && tree.IsBelow(boxes[at - 1], parent)) && !(at + 1 < boxes.Count && tree.IsBelow(boxes[at + 1], parent))) post = parent;
        own[box] |= MarkupKind.Author;
        if (post == box) return;
        if (at > 0) own[post] |= MarkupKind.Comments;
        var name = -1;
        for (var node = post + 1; node < tree[post].End; node++)
        {
            var isSign = IsNamed(tree, node, Signs);
            if (isSign && !tree.IsBelow(node, box)) own[node] |= MarkupKind.Meta;
            if (name < 0 && (node == box || IsNamed(tree, node, Names))) name = NameIn(tree, node);
        }

        if (name >= 0 && at > 0) own[name] |= MarkupKind.Commenter;
    }

    /// <summary>The first link or bold words below, else the element itself when it holds a few words only; or -1.</summary>
    private static int NameIn(PageTree tree, int sign)
    {
        for (var node = sign + 1; node < tree[sign].End; node++)
            if (tree[node].Tag is Tag.A or Tag.Strong or Tag.B or Tag.H4 && tree.TextOf(node).Length is > 0 and <= LongestName) return node;
        return tree[sign].End - sign <= LargestName && tree.TextOf(sign).Length is > 0 and <= LongestName ? sign : -1;
    }

    private static bool IsNamed(PageTree tree, int node, string[] names)
    {
        if (tree[node].Element is null || tree.Attribute(node, "class") is not { } classes) return false;
        foreach (var range in classes.AsSpan().Split(' '))
            foreach (var name in names)
                if (classes.AsSpan()[range].Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
