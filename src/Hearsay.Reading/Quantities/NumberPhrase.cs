namespace Hearsay.Reading.Quantities;

/// <summary>
/// A number with what bounds it: words <c>[First, End)</c>. <paramref name="Number"/> is the word at which the number itself
/// starts. "at least 12" has a low end of 12 and no high one; "dozens" has no value.
/// </summary>
internal readonly record struct NumberPhrase(int First, int Number, int End, double? Value, double? Low, double? High, bool IsShare)
{
    /// <summary>The whole that the number is a part of ("54 of 329").</summary>
    public double? Total { get; init; }

    /// <summary>The whole is what the holder itself had: "12 of their 40 seats".</summary>
    public bool IsOfOwn { get; init; }
}
