using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>Who turned round: what texts tell of in so many words, newest first, and what was worked out, the best supported first.</summary>
/// <param name="How">"told" or "observed": of which the page lists sheet after sheet.</param>
public sealed record TurnsView(string How, Sheet<ToldTurnRow> Turns, Sheet<ObservedTurnRow> Observed)
{
    public static TurnsView Of(Findings findings, string? how, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        how = how == "observed" ? how : "told";
        return new TurnsView(
            how,
            Sheet<ToldTurnRow>.Of(findings.ToldTurns, how == "told" ? sheet : 1, turn => ToldTurnRow.Of(findings, turn)),
            Sheet<ObservedTurnRow>.Of(findings.Turns, how == "observed" ? sheet : 1, turn => ObservedTurnRow.Of(findings, turn)));
    }
}
