namespace Hearsay.Language.Tokens;

/// <summary>Where a word lies: <paramref name="Length"/> is at least 1. A continuation belongs to the same token as the word before it ("n't").</summary>
internal readonly record struct WordSpan(int Start, int Length, bool IsContinuation)
{
    public int End => Start + Length;
}
