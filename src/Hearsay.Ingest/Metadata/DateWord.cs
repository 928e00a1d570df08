namespace Hearsay.Ingest.Metadata;

/// <summary>A number or a word in a text that may hold a date.</summary>
/// <param name="Value">Of a number of up to eight digits, else -1.</param>
/// <param name="Month">1-12 when the word names a month, else 0.</param>
/// <param name="Before">The last mark between the word before and this one; '\0' when that is too much for one date.</param>
internal readonly record struct DateWord(int Start, int Length, int Value, int Month, char Before)
{
    public int End => Start + Length;

    public bool IsNumber => Value >= 0 && Length is 1 or 2;

    public bool IsYear => Value >= 0 && Length == 4;

    /// <summary>The year it can mean at the end of a date, two figures included; 0 for none.</summary>
    public int Year => Length switch
    {
        4 when Value >= 0 => Value,
        2 when Value >= 0 && Before is '.' or '/' or '\'' or '’' => 2000 + Value,
        _ => 0,
    };

    public bool Follows(DateWord other) => Length > 0 && other.Length > 0 && Before != '\0';
}
