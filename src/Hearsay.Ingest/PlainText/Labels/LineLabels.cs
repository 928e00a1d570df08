using Hearsay.Core;

namespace Hearsay.Ingest.PlainText.Labels;

/// <summary>The labels of lines: the kinds, one more for who wrote a comment, and one for furniture among comments and below, where no text follows.</summary>
internal static class LineLabels
{
    public const int Count = 11;

    /// <summary>Names the author of a comment; its kind is <see cref="LineKind.Comment"/>.</summary>
    public const byte CommentHead = 9;

    /// <summary>Furniture behind the first line of a comment; its kind is <see cref="LineKind.Noise"/>.</summary>
    public const byte LowNoise = 10;

    public static LineKind KindOf(byte label) => label switch { CommentHead => LineKind.Comment, LowNoise => LineKind.Noise, _ => (LineKind)label };

    /// <summary>Comments come last: behind one stands nothing but comments and furniture.</summary>
    public static bool MayFollow(int previous, int next) =>
        previous is (int)LineKind.Comment or CommentHead or LowNoise ? next is (int)LineKind.Comment or CommentHead or LowNoise : next != LowNoise;
}
