using Hearsay.Study;
using Hearsay.Web.Texts;

namespace Hearsay.Web.Views;

/// <summary>The tree of one story: each copy stands under the earlier document with which it shares most words.</summary>
/// <param name="Left">How many copies are left out because the story has too many.</param>
public sealed record OriginView(DocumentEntry Asked, OriginNode Root, int Documents, int Left)
{
    private const int Most = 40; // documents of a tree: each is compared with all before it
    private const int MostPassages = 3;

    public static OriginView? Of(Findings findings, string document)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Entry(document) is not { } asked) return null;
        var family = findings.FamilyOf(document);
        var shown = family.Take(Most).Concat(family.Skip(Most).Where(entry => entry.Id == document)).ToArray();
        var texts = shown.Select(entry => findings.Document(entry.Id)?.Article.Text ?? "").ToArray();
        var links = Enumerable.Range(0, shown.Length).Select(at => at == 0 ? (Parent: -1, Shared: default) : ParentOf(texts, at)).ToArray();
        return new OriginView(asked, NodeOf(0, shown, texts, links), family.Count, family.Count - shown.Length);
    }

    private static (int Parent, SharedPassages.Found Shared) ParentOf(string[] texts, int copy)
    {
        var best = (Parent: 0, Shared: SharedPassages.Find(texts[0], texts[copy]));
        for (var earlier = 1; earlier < copy; earlier++)
            if (SharedPassages.Find(texts[earlier], texts[copy]) is var shared && shared.Share > best.Shared.Share + 0.02) best = (earlier, shared);
        return best;
    }

    private static OriginNode NodeOf(int at, DocumentEntry[] shown, string[] texts, (int Parent, SharedPassages.Found Shared)[] links) => new(
        shown[at], Math.Round(links[at].Shared.Share, 3),
        [.. (links[at].Shared.Passages ?? []).OrderByDescending(span => span.Length).Take(MostPassages).Select(span => span.Of(texts[at]))],
        [.. Enumerable.Range(0, shown.Length).Where(other => links[other].Parent == at).Select(other => NodeOf(other, shown, texts, links))]);
}
