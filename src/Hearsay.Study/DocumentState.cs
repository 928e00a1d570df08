namespace Hearsay.Study;

/// <summary>A document as the study has seen it.</summary>
/// <param name="Digest">Of all that was read in it.</param>
/// <param name="Print">Hash of its text and date: where that stays, so does its descent.</param>
/// <param name="Place">In the index of origins.</param>
/// <param name="Words">As <see cref="Discrepancies.Vocabulary"/> has them.</param>
internal sealed record DocumentState(string Digest, string Location, ulong Print, int Place, int[] Words);
