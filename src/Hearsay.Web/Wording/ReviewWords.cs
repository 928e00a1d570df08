using Hearsay.Record.Corrections;

namespace Hearsay.Web.Wording;

/// <summary>Reviews in words.</summary>
internal static class ReviewWords
{
    public static string Did(ReviewKind kind) => kind switch
    {
        ReviewKind.Confirm => "confirmed",
        ReviewKind.Reject => "rejected",
        _ => "corrected",
    };

    /// <summary>"; type COERCE, on 27 Feb 2021"; empty for a review that changes nothing.</summary>
    public static string Changes(ReviewFix fix)
    {
        string?[] changes =
        [
            fix.Speaker is { } speaker ? $"said by {speaker}" : null, fix.Stance is { } stance ? $"who {StanceWords.Verb(stance)}" : null,
            fix.Certainty is { } certainty ? certainty.ToString().ToLowerInvariant() : null,
            fix.Type is { } type ? $"type {EventWords.Code(type)}" : null, fix.Tie is { } tie ? $"tie {TieWords.Name(tie)}" : null,
            fix.Number is { } number ? $"number {number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture)}" : null,
            fix.Doer is { } doer ? $"by {doer}" : null, fix.Target is { } target ? $"towards {target}" : null,
            fix.Modality is { } modality ? $"told as {(modality == Auxiliary.None ? "plain fact" : ModalityWords.Of(modality))}" : null,
            fix.Day is null && fix.Until is null ? null : fix.Until is null ? $"on {TimeWords.Day(fix.Day)}" : TimeWords.Span(fix.Day, fix.Until),
            fix.Content is { } words ? $"words “{words}”" : null,
        ];
        var all = string.Join(", ", changes.OfType<string>());
        return all.Length > 0 ? $"; {all}" : "";
    }
}
