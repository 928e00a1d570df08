using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A denial of which only the words are known ("his office denied that he had met Ortagh") stands against an event that it names:
/// the word for the deed comes back in it, and a named actor too; within one passage of one document the word is enough.
/// </summary>
internal sealed class DenialOfDeedRule : IDiscrepancyRule
{
    private const int Days = 30;
    private const int FewDays = 7;
    private const int Passage = 500; // UTF-16 units
    private const int ShortestStem = 3;
    private const int HeadWords = 10; // of a denial, among which the deed is named: what comes later is told beside it

    /// <summary>
    /// By the word for the deed and the document; and by that word, the month or so of the denial and somebody who took part, whom a denial of the
    /// deed in another document names.
    /// </summary>
    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene)
    {
        if (told.IsDenied && Denial.IsInWords(told.Claim)) return Trigger.StemsIn(told.Claim.Content.Text).Take(HeadWords).Where(stem => stem.Length >= ShortestStem).SelectMany(stem => GroupsOfDenial(stem, told.Claim, scene));
        if (!told.IsSaid || !IsDeniable(told.Claim) || Trigger.StemOf(told.Claim) is not { Length: >= ShortestStem } deed) return [];
        return PartsOf(told.Claim).Min(StringComparer.Ordinal) is { } part && told.Claim.Published is not null
            ? [$"{deed}|{told.Claim.Document}", Name(deed, told.Claim, -1, part), Name(deed, told.Claim, 0, part), Name(deed, told.Claim, 1, part)] : [$"{deed}|{told.Claim.Document}"];
    }

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        if (!group.HasDenials) yield break;
        var claims = group.Claims;
        var deeds = claims.Where(told => told.IsSaid).ToArray();
        if (deeds.Length == 0) yield break;
        foreach (var denial in claims.Where(told => told.IsDenied))
            foreach (var told in deeds.Where(told => Denies(denial.Claim, told.Claim, scene)).DistinctBy(told => told.Fact.Name))
                yield return PolarityRule.Make(told.Claim, denial.Claim);
    }

    private static IEnumerable<string> GroupsOfDenial(string stem, Claim denial, Scene scene) => denial.Published is null ? [$"{stem}|{denial.Document}"]
        : scene.ActorsIn(denial).Append(denial.Chain[^1].Actor).OfType<string>().Distinct(StringComparer.Ordinal).Select(actor => Name(stem, denial, 0, actor)).Append($"{stem}|{denial.Document}");

    private static string Name(string stem, Claim claim, int shift, string part) => string.Create(CultureInfo.InvariantCulture, $"{stem}|{claim.Published!.Value.DayNumber / Days + shift}|{part}");

    /// <summary>Who denies an accusation denies what he is accused of, not that he was accused.</summary>
    private static bool IsDeniable(Claim claim) => claim is { Kind: ClaimKind.Event, Event.Type: not (EventType.Accuse or EventType.Reject) };

    private static bool Denies(Claim denial, Claim told, Scene scene)
    {
        if (told.Evidence.Span.Overlaps(denial.Evidence.Span) && told.Document == denial.Document) return false;
        var isNear = told.Document == denial.Document && Math.Abs(told.Evidence.Start - denial.Evidence.Start) <= Passage;
        if (!isNear && !(Scene.DaysBetween(denial, told) <= Days)) return false;
        return !Scene.HaveOneVoice(denial, told) && !IsOfAnother(denial, told) && (isNear || NamesAll(denial, told, scene));
    }

    /// <summary>"denied that it had sent soldiers to them" says nothing of the arms that it sent: what the deed was done with is named, and is another.</summary>
    private static bool IsOfAnother(Claim denial, Claim told)
    {
        var (words, deed) = (denial.Content.Text.Split(' '), Trigger.StemOf(told));
        var at = Array.FindIndex(words, word => Trigger.StemsIn(word).Contains(deed));
        if (at < 0 || at + 2 >= words.Length || words[at + 2] is not ("to" or "for" or "into" or "from") || words[at + 1] is "back" or "away" or "out" or "over" || !char.IsLower(words[at + 1][0])) return false;
        return Trigger.PlainStemsIn(words[at + 1]) is { Count: 1 } thing && !thing.Overlaps(Trigger.PlainStemsIn(told.Evidence.Text));
    }

    /// <summary>Whoever is known to have taken part is named in the denial, or denies it himself; and two are named in both, for one alone may have done many such things.</summary>
    private static bool NamesAll(Claim denial, Claim told, Scene scene)
    {
        string[] parts = [.. PartsOf(told).Distinct(StringComparer.Ordinal)];
        var named = scene.ActorsIn(denial);
        if (parts.Length == 0 || !parts.All(actor => named.Contains(actor) || denial.Chain[^1].Actor == actor)) return false;
        return parts.Length > 1 || named.Count(scene.ActorsIn(told).Contains) > 1 || (IsDoneToOne(told) && Scene.DaysBetween(denial, told) <= FewDays);
    }

    /// <summary>Somebody known was arrested, abducted, killed: that happens to one person once in a few days.</summary>
    private static bool IsDoneToOne(Claim told) => told.Event is { Type: EventType.Coerce or EventType.Assault, Target: [{ Type: EntityType.Per, Actor: not null }] };

    /// <summary>The known actors of a deed.</summary>
    private static IEnumerable<string> PartsOf(Claim told) =>
        told.Event!.Source.Concat(told.Event.Target).Select(role => role.Actor).OfType<string>().Where(actor => !actor.Contains('@', StringComparison.Ordinal));
}
