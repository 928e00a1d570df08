namespace Hearsay.Web.Views;

/// <summary>That one outlet cites or copies another.</summary>
/// <param name="Claims">Claims of the first that name the second as a voice.</param>
/// <param name="Copies">Documents of the first whose text goes back to one of the second.</param>
public sealed record OutletLink(string From, string To, int Claims, int Copies);
