namespace Hearsay.Record.Corrections;

/// <summary>A person's word on the reading of a claim: a fact of its own, kept in the log with author, date and reason.</summary>
/// <param name="Number">Number of its entry in the log; by it the review can be undone.</param>
/// <param name="Claim">Id of the claim when the review was given.</param>
/// <param name="Key">Finds the claim again when a newer reader gives it another id; see <see cref="ReviewLog.KeyOf"/>.</param>
/// <param name="Url">Finds it again in a changed page of the same address; null when the page had none.</param>
public sealed record ClaimReview(long Number, DateTimeOffset Time, string Author, ReviewKind Kind, string Claim, string Key, string Document, string? Url, string Sentence, string Reason, ReviewFix Fix);
