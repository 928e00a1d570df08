using Hearsay.Core;

namespace Hearsay.Reading.Attributions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsNested">It lies inside another quotation.</param>
/// <param name="IsOpen">The paragraph ends before the quotation does, and the next one takes it up again.</param>
internal readonly record struct Quote(TextSpan Span, TextSpan Inner, bool IsNested, bool IsOpen)
{
    /// <summary>The last sign that is no blank and no mark of a quotation inside; '\n' when there is none.</summary>
    public char LastSign(string text)
    {
        for (var at = Inner.End - 1; at >= Inner.Start; at--)
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('\'' or '’' or '"' or '”' or '»')) return text[at];
        return '\n';
    }
}
