using Hearsay.Core;

namespace Hearsay.Study.Corroboration;

/// <summary>Claims that go back to one origin: the earliest, and the others with the rule that joins each to the group.</summary>
public sealed record OriginGroup(Claim First, IReadOnlyList<(Claim Claim, CommonOrigin Rule)> Copies);
