namespace Hearsay.Core;

/// <summary>What the place of an event rests on: words of its own sentence, words just before it in the paragraph, or the dateline of the report.</summary>
public enum PlaceBasis : byte
{
    Text, Context, Dateline,
}
