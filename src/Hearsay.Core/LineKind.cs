namespace Hearsay.Core;

/// <summary>What a line of a plain-text scrape is.</summary>
public enum LineKind : byte
{
    Title, Body, Heading, Caption, Comment, Noise,
}
