using Hearsay.Study.Discrepancies;
using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Study;

/// <summary>A claim with all that the record has to say about it.</summary>
/// <param name="Claim">Its actors bear record-wide ids and names.</param>
/// <param name="Support">What the claim's own side of the fact rests on.</param>
/// <param name="Against">Claims on the other side: denials of an assertion, or what a denial denies.</param>
public sealed record ClaimFinding(Claim Claim, Fact Fact, FactSide Side, Support Support, IReadOnlyList<Claim> Against, IReadOnlyList<Discrepancy> Discrepancies);
