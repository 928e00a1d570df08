namespace Hearsay.Core;

/// <summary>A place as the text names it, with where it does.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 ("KOS" for Kosovo), null when unknown: as the text itself says, else as the gazetteer knows the name.</param>
public sealed record Place(string Text, int Start, int End, string? Country, PlaceBasis Basis)
{
    public TextSpan Span => new(Start, End);
}
