using Hearsay.Ingest.Html;

namespace Hearsay.Ingest.Metadata;

/// <summary>The <c>meta</c> elements of a page by name, property or itemprop, in lower case; several of one name keep their order.</summary>
internal sealed class MetaTags
{
    private const int MaxTags = 500;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public MetaTags(PageTree tree)
    {
        var seen = 0;
        for (var node = 0; node < tree.Count && seen < MaxTags; node++)
        {
            if (tree[node].Tag != Tag.Meta || tree.Attribute(node, "content") is not { Length: > 0 } content) continue;
            var name = tree.Attribute(node, "property") ?? tree.Attribute(node, "name") ?? tree.Attribute(node, "itemprop")
                ?? tree.Attribute(node, "http-equiv");
            if (name is null) continue;
            seen++;
            Add(name.Trim().ToLowerInvariant(), FoldedText.Of(content));
        }
    }

    /// <summary>The first value that any of the names has, tried in the order given; null when none has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_values.TryGetValue(name, out var values)) return values[0];
        return null;
    }

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values) ? values : [];

    private void Add(string name, string value)
    {
        if (value.Length == 0) return;
        if (!_values.TryGetValue(name, out var values)) _values[name] = values = [];
        values.Add(value);
    }
}
