using Hearsay.Record.Audit;
using Hearsay.Record.Json;

namespace Hearsay.Record.Corrections;

/// <summary>Reviews of claims as entries of the record's log. Nothing that is read anew can lose them, and undoing is one more entry.</summary>
public static class ReviewLog
{
    internal const string Prefix = "claim-";

    /// <summary>The line for the log. The last review of a claim stands.</summary>
    /// <param name="claim">As it was read: by its words it is found again.</param>
    public static AuditAct Act(Claim claim, ReviewKind kind, ReviewFix fix, string author, string reason)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(fix);
        var shape = new ReviewShape(claim.Document, claim.Url, claim.Evidence.Text, Says(claim), reason, fix.Type, fix.Score, fix.Doer, fix.Target, fix.Day)
        {
            Until = fix.Until, Modality = fix.Modality, Tie = fix.Tie, Number = fix.Number, Speaker = fix.Speaker, SpeakerActor = fix.SpeakerActor,
            Stance = fix.Stance, Certainty = fix.Certainty, Content = fix.Content,
        };
        return new AuditAct(Prefix + kind.ToString().ToLowerInvariant(), claim.Id, RecordJson.Write(shape, RecordJson.Shapes.ReviewShape), author);
    }

    /// <summary>The review that an entry holds; null for other entries.</summary>
    public static ClaimReview? Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!entry.Action.StartsWith(Prefix, StringComparison.Ordinal) || !Enum.TryParse<ReviewKind>(entry.Action.AsSpan(Prefix.Length), true, out var kind)) return null;
        var shape = RecordJson.Read(entry.Detail, RecordJson.Shapes.ReviewShape);
        var fix = new ReviewFix(shape.Type, shape.Score, shape.Doer, shape.Target, shape.Day)
        {
            Until = shape.Until, Modality = shape.Modality, Tie = shape.Tie, Number = shape.Number, Speaker = shape.Speaker, SpeakerActor = shape.SpeakerActor,
            Stance = shape.Stance, Certainty = shape.Certainty, Content = shape.Content,
        };
        return new ClaimReview(entry.Number, entry.Time, entry.Author, kind, entry.Subject, Key(shape.Sentence, shape.Says), shape.Document, shape.Url, shape.Sentence, shape.Reason, fix);
    }

    /// <summary>The sentence with what the claim takes from it: the same for every reading that finds the same thing in the same words.</summary>
    public static string KeyOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Key(claim.Evidence.Text, Says(claim));
    }

    private static string Key(string sentence, string says) => $"{says}\n{sentence}";

    /// <summary>Kind and words of the deed, the tie or the number, or the content of a statement.</summary>
    private static string Says(Claim claim)
    {
        var span = claim.Event?.Trigger ?? claim.Relation?.Trigger ?? claim.Quantity?.Span;
        if (span is not { } words) return $"statement {claim.Content.Text}";
        var inside = words.Shift(-claim.Evidence.Start);
        var text = inside.Start >= 0 && inside.End <= claim.Evidence.Text.Length ? inside.Of(claim.Evidence.Text) : "";
        return $"{claim.Kind.ToString().ToLowerInvariant()} {text}";
    }
}
