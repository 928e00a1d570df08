namespace Hearsay.Core;

/// <summary>What the time of a claim rests on: its own words, the article's date, or nothing.</summary>
public enum TimeBasis : byte
{
    None, Text, Article,
}
