namespace Hearsay.Record.Corrections;

/// <summary>A correction of an actor: a fact of its own, with author and date, kept in the log and never changed.</summary>
/// <param name="Number">Number of its entry in the log; by it the correction can be undone.</param>
/// <param name="Actor">Slug of a name the actor goes by ("orlan-veshti"), so that it holds whatever is read anew; see <see cref="CorrectionLog.KeyOf"/>.</param>
/// <param name="Value">Slug of the other actor (merge) or of the spelling (split), the name (rename), the type (retype), ids of documents with commas between (apart), or "".</param>
public sealed record ActorCorrection(long Number, DateTimeOffset Time, string Author, ActorCorrectionKind Kind, string Actor, string Value);
