using Hearsay.Study;
using Hearsay.Study.Grading;

namespace Hearsay.Web.Views;

/// <summary>One claim with all that the record has to say about it.</summary>
/// <param name="Setting">The paragraph or paragraphs in which the evidence stands.</param>
/// <param name="Origins">The independent voices on the claim's own side.</param>
/// <param name="MoreOrigins">How many are left out.</param>
/// <param name="Against">Claims on the other side.</param>
/// <param name="Comments">What readers' comments say of the same fact; they never count.</param>
/// <param name="IsDoubtful">The extraction is less sure than what is shown by default.</param>
/// <param name="Source">The grade of its outlet.</param>
/// <param name="SpokenFor">The names of those for whom voices of the chain speak, by the actor's id.</param>
public sealed record ClaimView(
    ClaimRow Row,
    Setting? Setting,
    IReadOnlyList<OriginRow> Origins,
    int MoreOrigins,
    IReadOnlyList<ClaimRow> Against,
    IReadOnlyList<ConflictRow> Conflicts,
    IReadOnlyList<ClaimRow> Comments,
    bool IsDoubtful,
    ClaimGrade Grade,
    SourceGrade Source,
    IReadOnlyDictionary<string, string> SpokenFor)
{
    private const int MostOrigins = 30; // of these, of what speaks against it, of conflicts and of comments

    public Claim Claim => Row.Claim;

    public static ClaimView? Of(Findings findings, string id)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Claim(id) is not { } finding) return null;
        var claim = finding.Claim;
        return new ClaimView(
            ClaimRow.Of(finding),
            findings.Document(claim.Document) is { } document ? Setting.Of(document, claim) : null,
            [.. finding.Support.Origins.Take(MostOrigins).Select(origin => OriginRow.Of(findings, origin))],
            Math.Max(0, finding.Support.Origins.Count - MostOrigins),
            ClaimRow.All(findings, finding.Against.Take(MostOrigins)),
            [.. finding.Discrepancies.Take(MostOrigins).Select(found => ConflictRow.Of(findings, found))],
            ClaimRow.All(findings, finding.Fact.Comments.Where(comment => comment.Id != id).Take(MostOrigins)),
            claim.Extraction.Confidence < findings.Options.Threshold,
            findings.GradeOf(id)!,
            findings.GradeOfOutlet(claim.Chain[0].Name),
            NamesOf(findings, claim));
    }

    private static Dictionary<string, string> NamesOf(Findings findings, Claim claim)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var voice in claim.Chain)
            if (voice.For is { } id && findings.Actor(id) is { } actor) names.TryAdd(id, actor.Name);
        return names;
    }
}
