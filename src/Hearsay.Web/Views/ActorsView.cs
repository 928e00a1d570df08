using Hearsay.Study;
using Hearsay.Study.Actors;

namespace Hearsay.Web.Views;

/// <summary>Actors, all or those that a search finds.</summary>
/// <param name="Show">"named" (those the texts name), "voices" (those who speak), "all"; a search goes over all.</param>
public sealed record ActorsView(string? Search, string Show, Sheet<RecordActor> Actors)
{
    public static ActorsView Of(Findings findings, string? search, string? show, int sheet)
    {
        ArgumentNullException.ThrowIfNull(findings);
        show = show is "voices" or "named" ? show : "all";
        var found = (search is null ? findings.Actors : findings.SearchActors(search)).Where(actor => Passes(actor, show)).ToArray();
        return new ActorsView(search, show, Sheet<RecordActor>.Of(found, sheet, actor => actor));
    }

    private static bool Passes(RecordActor actor, string show) => show switch
    {
        "voices" => actor.ClaimsBy > 0,
        "named" => actor.IsNamed,
        _ => true,
    };
}
