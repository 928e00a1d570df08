using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>Lines of one shape that come back, and how many lines from each of them a name stands, if at all.</summary>
/// <param name="Marks">The indices of the lines, in order.</param>
/// <param name="Offset">Where the names stand, counted from the mark; 0 on its line.</param>
/// <param name="Share">Of the marks with such a line, 0 to 1, less where the same ones come back.</param>
internal sealed record ThreadPattern(int[] Marks, int Offset, double Share)
{
    /// <summary>More is better: how many names there are, those that some marks lack held against them.</summary>
    public double Worth => Marks.Length * Share * Share;
}
