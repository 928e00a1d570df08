using Hearsay.Study.Voices;

namespace Hearsay.Web.Views;

/// <summary>A claim that goes back to an origin, and why.</summary>
public sealed record CopyRow(CommonGround Ground, ClaimRow Row);
