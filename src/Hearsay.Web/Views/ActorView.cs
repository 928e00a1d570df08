using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

/// <summary>One actor: names, ties, how it stands to others, what it says, what is said of it.</summary>
/// <param name="MorePartners">How many are left out, each with less.</param>
/// <param name="Joins">Why each further name was joined to it.</param>
/// <param name="Says">The newest claims of which it is a voice, one of each sentence.</param>
/// <param name="Told">The newest claims that tell something of it, one of each sentence.</param>
/// <param name="AsDoer">How many of these have it as the one who acts.</param>
/// <param name="AsTarget">How many have it as the one acted upon.</param>
/// <param name="Documents">The newest that show it.</param>
/// <param name="Spellings">Its names, each with those who write it so.</param>
public sealed record ActorView(
    RecordActor Actor,
    IReadOnlyList<TieRow> Ties,
    IReadOnlyList<PartnerRow> Partners,
    int MorePartners,
    IReadOnlyList<NameJoin> Joins,
    IReadOnlyList<ClaimRow> Says,
    int SaysCount,
    IReadOnlyList<ClaimRow> Told,
    int ToldCount,
    int AsDoer,
    int AsTarget,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<SpellingRow> Spellings)
{
    private const int Most = 8;
    private const int MostPartners = 25;

    /// <param name="isWhole">With every partner, for a table as a file.</param>
    public static ActorView? Of(Findings findings, string id, bool isWhole = false)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Actor(id) is not { } actor) return null;
        var says = findings.Claims(new ClaimFilter { By = id });
        var told = findings.Claims(new ClaimFilter { About = id });
        var partners = findings.PartnersOf(id);
        var shown = isWhole ? partners.Count : Math.Min(MostPartners, partners.Count);
        var span = (findings.FirstDay, findings.LastDay);
        return new ActorView(
            actor,
            [.. findings.TiesOf(id).Select(TieRow.Of)],
            [.. partners.Take(shown).Select(partner => PartnerRow.Of(findings, id, partner, span))],
            partners.Count - shown,
            findings.JoinsOf(id),
            ClaimRow.All(findings, Sentences(says)),
            says.Count,
            ClaimRow.All(findings, Sentences(told)),
            told.Count,
            findings.Claims(new ClaimFilter { Doer = id }).Count,
            findings.Claims(new ClaimFilter { Target = id }).Count,
            [.. actor.Documents.Select(findings.Entry).OfType<DocumentEntry>().OrderByDescending(entry => entry.Date ?? DateOnly.MinValue).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(Most)],
            SpellingRow.All(findings, actor));
    }

    /// <summary>The newest sentences, each by the claim that says most of it.</summary>
    private static IEnumerable<Claim> Sentences(IReadOnlyList<Claim> claims) => TellingClaims.OnePer(claims.Take(Most * Most), claim => (claim.Document, claim.Evidence.Start)).Take(Most);
}
