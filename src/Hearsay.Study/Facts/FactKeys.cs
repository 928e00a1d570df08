using System.Globalization;
using Hearsay.Study.Voices;

namespace Hearsay.Study.Facts;

/// <summary>
/// The names under which a claim's fact is looked up: one for each pair of actors in it (compound actors share one event). Claims
/// that nobody known takes part in have none: they are one fact only where the sentence is the same (<see cref="CopyKeys"/>).
/// </summary>
internal static class FactKeys
{
    private const int MostPairs = 16;

    /// <summary>Quotations that share this many words in a row are one utterance (DEFINITIONS, rule 2).</summary>
    private const int QuoteWords = 6;

    private const int MostQuoteKeys = 64;

    public static IReadOnlyList<string> Of(Claim claim) => claim.Kind switch
    {
        ClaimKind.Event when claim.Event is { } told => OfEvent(told),
        ClaimKind.Relation when claim.Relation is { } tie => OfTie(tie),
        ClaimKind.Quantity when claim.Quantity is { } quantity => OfQuantity(quantity),
        _ => OfStatement(claim),
    };

    private static List<string> OfEvent(Event told)
    {
        var head = $"event|{told.Type}|{Modality(told.Auxiliary)}";
        var place = $"|{NameFolding.Fold(told.Place?.Text)}"; // what is known of one side alone is told apart by where it happened
        var keys = new List<string>();
        foreach (var (source, target) in Pairs(told))
        {
            if (keys.Count == MostPairs) break;
            if (KeyOf(head, RoleKey(source), RoleKey(target), IsMutual(told)) is { } key) keys.Add(source is null || target is null ? key + place : key);
        }

        return keys;
    }

    private static IEnumerable<(ActorRef? Source, ActorRef? Target)> Pairs(Event told)
    {
        if (told.Target.Count == 0 && told.Source.Count > 1) return MutualPairs(told.Source);
        var sources = OrNobody(told.Source);
        var targets = OrNobody(told.Target);
        return sources.SelectMany(_ => targets, (source, target) => (source, target));
    }

    private static IEnumerable<ActorRef?> OrNobody(IReadOnlyList<ActorRef> roles) => roles.Count > 0 ? roles : (IReadOnlyList<ActorRef?>)[null];

    private static IEnumerable<(ActorRef?, ActorRef?)> MutualPairs(IReadOnlyList<ActorRef> actors)
    {
        for (var i = 0; i < actors.Count; i++)
            for (var j = i + 1; j < actors.Count; j++) yield return (actors[i], actors[j]);
    }

    private static bool IsMutual(Event told) =>
        told.Type is EventType.Consult or EventType.Agree or EventType.Cooperate || (told.Target.Count == 0 && told.Source.Count > 1);

    private static string[] OfTie(Tie tie)
    {
        var head = $"tie|{tie.Type}|{tie.Change}|{Modality(tie.Auxiliary)}";
        return KeyOf(head, RoleKey(tie.From), RoleKey(tie.To), tie.Type is TieType.Ally or TieType.Rival or TieType.Family) is { } key ? [key] : [];
    }

    private static string[] OfQuantity(Quantity quantity) => KeyOf(string.Create(CultureInfo.InvariantCulture, $"quantity|{quantity.Of}|{quantity.Low}|{quantity.High}"), RoleKey(quantity.Holder), "", false) is { } key ? [key] : [];

    /// <summary>What is said, by whom: exact words, and for quotations every run of six words.</summary>
    private static List<string> OfStatement(Claim claim)
    {
        var speaker = VoiceKey.Of(claim.Chain[^1]);
        var words = NameFolding.Fold(claim.Content.Text);
        var keys = new List<string> { $"said|{speaker}|{words}" };
        if (claim.Content.Quoted is Quotation.Direct or Quotation.Mixed)
            keys.AddRange(WordRuns.Of(words, QuoteWords).Take(MostQuoteKeys).Select(run => $"quote|{speaker}|{run.ToString(CultureInfo.InvariantCulture)}"));
        return keys;
    }

    private static string? KeyOf(string head, string one, string other, bool isMutual)
    {
        if (!IsKnown(one) && !IsKnown(other)) return null;
        if (isMutual && string.CompareOrdinal(one, other) > 0) (one, other) = (other, one);
        return $"{head}|{one}|{other}";
    }

    private static bool IsKnown(string role) => role.StartsWith('=');

    /// <summary>A named actor by its id; others by the words that stand for them.</summary>
    private static string RoleKey(ActorRef? role) => role switch
    {
        null => "",
        { Actor: { } actor } when !actor.Contains('@', StringComparison.Ordinal) => $"={actor}",
        _ => $"~{NameFolding.Fold(role.Text)}",
    };

    public static string Modality(Auxiliary auxiliary)
    {
        if (auxiliary.HasFlag(Auxiliary.Demanded)) return "demanded";
        if (auxiliary.HasFlag(Auxiliary.Hypothetical)) return "hypothetical";
        return auxiliary.HasFlag(Auxiliary.Future) ? "future" : "actual";
    }
}
