using Hearsay.Study;
using Hearsay.Study.Facts;
using Hearsay.Study.Voices;

namespace Hearsay.Web.Views;

/// <summary>A claim as a line of a list, with what its side of the fact rests on.</summary>
/// <param name="IsDisputed">Somebody says the contrary.</param>
/// <param name="IsUnnamed">No voice behind it bears a name.</param>
/// <param name="Why">Why so many articles are so few voices.</param>
public sealed record ClaimRow(Claim Claim, FactSide Side, double Voices, int Articles, bool IsDisputed, bool IsCircular, bool IsUnnamed, string Why)
{
    public static ClaimRow Of(Findings findings, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(claim);
        return Of(findings.Claim(claim.Id)!);
    }

    public static ClaimRow Of(ClaimFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var support = finding.Support;
        return new ClaimRow(
            finding.Claim, finding.Side, support.Voices, support.Articles, finding.Against.Count > 0, support.IsCircular, IsWithoutName(support), support.Sentence);
    }

    public static IReadOnlyList<ClaimRow> All(Findings findings, IEnumerable<Claim> claims) => [.. claims.Select(claim => Of(findings, claim))];

    private static bool IsWithoutName(Support support) =>
        support.Origins.Count > 0 && support.Origins.All(origin => origin.Kind == VoiceKind.Anonymous);
}
