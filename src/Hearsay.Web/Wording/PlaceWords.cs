using Hearsay.Core;

namespace Hearsay.Web.Wording;

/// <summary>What the place of an event rests on, in words.</summary>
internal static class PlaceWords
{
    public static string Basis(PlaceBasis basis) => basis switch
    {
        PlaceBasis.Text => "the sentence gives the place",
        PlaceBasis.Context => "named just before in the paragraph; the sentence names no place",
        _ => "taken from the dateline of the report; the sentence names no place",
    };
}
