using Hearsay.Core;
using Hearsay.Language.Tokens;

namespace Hearsay.Train.Treebanks;

/// <summary>A sentence of a treebank; every list is [word]. Heads are 0-based, -1 for the root.</summary>
internal sealed record GoldSentence
{
    public required GoldDocument Document { get; init; }

    public required WordSpan[] Words { get; init; }

    public required Upos[] Upos { get; init; }

    public required string[] Xpos { get; init; }

    public required string[] Feats { get; init; }

    public required string[] Lemmas { get; init; }

    public required short[] Heads { get; init; }

    public required Deprel[] Deprels { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public required bool IsParagraph { get; init; }

    public int Count => Words.Length;
}
