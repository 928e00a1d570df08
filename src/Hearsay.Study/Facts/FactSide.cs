namespace Hearsay.Study.Facts;

/// <summary>How a claim stands to the fact it is about: says it is so, says it is not (or doubts it), or is a reader's comment.</summary>
public enum FactSide : byte
{
    For, Against, Comment,
}
