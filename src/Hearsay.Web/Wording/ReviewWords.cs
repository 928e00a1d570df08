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
            fix.Type is { } type ? $"type {EventWords.Code(type)}" : null, fix.Doer is { } doer ? $"by {doer}" : null,
            fix.Target is { } target ? $"towards {target}" : null, fix.Day is { } day ? $"on {TimeWords.Day(day)}" : null,
        ];
        var words = string.Join(", ", changes.OfType<string>());
        return words.Length > 0 ? $"; {words}" : "";
    }
}
