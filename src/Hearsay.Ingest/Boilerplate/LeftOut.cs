using Hearsay.Core;
using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Boilerplate;

/// <summary>Gathers the lines of a page or scrape that went into no part of the article. A page may have furniture without end: what is kept is bounded.</summary>
internal sealed class LeftOut
{
    private const int MostLines = 300;
    private const int MostUnits = 20_000; // UTF-16, of all lines

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];
    private int _units;

    private LeftOut(Article article)
    {
        foreach (var line in article.Text.AsSpan().Split('\n')) _known.Add(article.Text[line]);
        _known.UnionWith(article.Captions);
        if (article.Title is { } title) _known.Add(title);
    }

    /// <summary>The blocks that are in neither text, captions, quoted posts nor comments; none twice.</summary>
    public static IReadOnlyList<string> Of(MarkedPage page, Article article)
    {
        var left = new LeftOut(article);
        for (var block = 0; block < page.Blocks.Count; block++)
            if ((page.BlockKind(block) & (MarkupKind.Comments | MarkupKind.Embed)) == 0) left.Add(page.Blocks[block].Text);
        return left._lines;
    }

    /// <summary>These lines of a scrape, none twice.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> lines)
    {
        var left = new LeftOut(Article.Empty);
        foreach (var line in lines) left.Add(line);
        return left._lines;
    }

    private void Add(string line)
    {
        if (_lines.Count >= MostLines || _units + line.Length > MostUnits || !_known.Add(line)) return;
        _lines.Add(line);
        _units += line.Length;
    }
}
