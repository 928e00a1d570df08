using Hearsay.Study;
using Hearsay.Study.Seats;

namespace Hearsay.Web.Views;

/// <summary>Parties of a list put together by whoever looks: how far they get, and who among them refuses whom.</summary>
/// <param name="Document">Id of the list.</param>
/// <param name="Chosen">Names of the parties.</param>
/// <param name="Short">Seats that are missing to the majority; 0 when it is reached.</param>
/// <param name="Refusals">Between chosen ones, each with its claim.</param>
/// <param name="Partners">The smallest sets of others that bring them to the majority, refusals kept; a few of them.</param>
public sealed record SeatChoice(string Document, IReadOnlyList<string> Chosen, int Seats, int Short, IReadOnlyList<SeatStanceRow> Refusals, IReadOnlyList<IReadOnlyList<string>> Partners)
{
    private const int MostPartners = 8;

    public static SeatChoice Of(Findings findings, SeatList list, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(list);
        var chosen = list.Parties.Where(party => names.Contains(party.Name)).ToArray();
        var refusals = findings.ConstraintsIn(list).Where(stance => stance.Sign < 0).ToArray();
        var seats = chosen.Sum(party => party.Seats);
        return new SeatChoice(
            list.Document, [.. chosen.Select(party => party.Name)], seats, Math.Max(0, list.Majority - seats),
            [.. refusals.Where(stance => chosen.Any(party => party.Name == stance.From) && chosen.Any(party => party.Name == stance.To)).Select(stance => new SeatStanceRow(stance.From, stance.To, stance.Sign, stance.Claim.Id))],
            PartnersOf(list, chosen, refusals));
    }

    private static IReadOnlyList<IReadOnlyList<string>> PartnersOf(SeatList list, SeatRow[] chosen, SeatStance[] refusals)
    {
        var names = list.Parties.Select(party => party.Name).ToArray();
        if (chosen.Length == 0 || !list.IsWhole || names.Distinct(StringComparer.Ordinal).Count() < names.Length) return [];
        var question = new CoalitionQuestion
        {
            Majority = list.Majority,
            Nucleus = [.. chosen.Select(party => party.Name)],
            Refusals = [.. refusals.Where(stance => names.Contains(stance.From) && names.Contains(stance.To)).Select(stance => (stance.From, stance.To))],
        };
        return [.. CoalitionFinder.Answer([.. list.Parties.Select(party => (party.Name, party.Seats))], question).Partners.Take(MostPartners)];
    }
}
