using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>A story: the document that is its origin, and how many others go back to it.</summary>
public sealed record OriginFamily(DocumentEntry Origin, int Copies, int Outlets, DateOnly? Last);
