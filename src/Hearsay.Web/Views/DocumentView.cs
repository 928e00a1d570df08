using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>A document with its claims.</summary>
/// <param name="Chosen">The claim whose evidence is lit; null for none.</param>
/// <param name="Claims">In text order: the article's, then those of readers' comments.</param>
public sealed record DocumentView(Document Document, Claim? Chosen, IReadOnlyList<ClaimRow> Claims)
{
    public static DocumentView? Of(Findings findings, string id, string? chosen)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Document(id) is not { } document) return null;
        var claim = chosen is not null && findings.Claim(chosen)?.Claim is { } found && found.Document == id ? found : null;
        return new DocumentView(document, claim, ClaimRow.All(findings, findings.ClaimsOf(id)));
    }
}
