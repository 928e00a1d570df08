using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>A document with its claims.</summary>
/// <param name="Chosen">The claim whose evidence is lit; null for none.</param>
/// <param name="Claims">In text order: the article's, then those of readers' comments.</param>
/// <param name="Hidden">Marks that the page does not show: voice, trigger, time, actor.</param>
public sealed record DocumentView(Document Document, Claim? Chosen, IReadOnlyList<ClaimRow> Claims, IReadOnlyList<string> Hidden)
{
    private static readonly string[] Layers = ["voice", "trigger", "time", "actor"];

    public static DocumentView? Of(Findings findings, string id, string? chosen, IReadOnlyList<string> hidden)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Document(id) is not { } document) return null;
        var claim = chosen is not null && findings.Claim(chosen)?.Claim is { } found && found.Document == id ? found : null;
        return new DocumentView(document, claim, ClaimRow.All(findings, findings.ClaimsOf(id)), [.. Layers.Where(hidden.Contains)]);
    }
}
