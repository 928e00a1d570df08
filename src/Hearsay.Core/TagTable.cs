namespace Hearsay.Core;

/// <summary>
/// The pairs of language-specific tag (XPOS) and features (FEATS, sorted, joined by '|', "_" for none) that a model knows;
/// <see cref="Token.Morphology"/> is a row here. Row 0 is ("_", "_"). Immutable.
/// </summary>
public sealed class TagTable(IReadOnlyList<(string Xpos, string Feats)> rows)
{
    /// <summary>The table of texts that no model has tagged.</summary>
    public static TagTable Empty { get; } = new([("_", "_")]);

    public int Count => rows.Count;

    public string Xpos(int row) => rows[row].Xpos;

    public string Feats(int row) => rows[row].Feats;
}
