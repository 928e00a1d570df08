using System.Globalization;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// One violent deed, told in the same word of the same day by different voices in documents about the same thing, laid to
/// different known actors. Of names that hold one another ("army", "Iraqi army"), and of bodies of one state of one kind ("Israeli soldiers", "Israeli troops"),
/// one may be a part of the other: they are left out.
/// </summary>
internal sealed class DoerRule : IDiscrepancyRule
{
    private const int MostCompared = 20;
    private const int SharedWords = 2;

    /// <summary>Words by which one army or band is called now so, now so.</summary>
    private static readonly HashSet<string> Fighters = new(StringComparer.Ordinal)
        { "army", "armed", "forces", "force", "troops", "soldiers", "military", "warplanes", "planes", "aircraft", "jets", "artillery", "security", "defence", "defense", "police", "officers", "fighters", "militants", "militiamen", "militia", "rebels", "gunmen", "insurgents", "militias" };

    /// <summary>Below the threshold for what is shown: that another document tells it in the same word of the same day makes a reading likelier.</summary>
    private const double LeastSure = 0.3;

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene) => told.Side == Facts.FactSide.For && IsDeedOfOne(told.Claim)
        ? [string.Create(CultureInfo.InvariantCulture, $"{told.Claim.Event!.Type}|{Trigger.StemOf(told.Claim)}|{told.Claim.Time.Start:O}")] : [];

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        var most = Math.Min(claims.Count, MostCompared);
        for (var i = 0; i < most; i++)
            for (var j = i + 1; j < most; j++)
                if (Conflict(claims[i].Claim, claims[j].Claim, scene) is { } found) yield return found;
    }

    private static bool IsDeedOfOne(Claim claim) =>
        claim.Extraction.Confidence >= LeastSure && claim.Event is { Type: EventType.Assault or EventType.Coerce, Auxiliary: Auxiliary.None, Source: [var doer] }
        && claim.Time is { Basis: TimeBasis.Text, Start: { } start, End: { } end } && start == end;

    private static Discrepancy? Conflict(Claim one, Claim other, Scene scene)
    {
        var (a, b) = (one.Event!.Source[0], other.Event!.Source[0]);
        if ((a.Actor is not null && a.Actor == b.Actor) || MayBeOne(a, b) || Scene.HaveOneVoice(one, other) || !AimsAgree(one, other)) return null;
        if (!(IsNamed(a) && IsNamed(b)) && !ShareThing(one, other) && !IsKillingOfOne(one, other)) return null;
        if (one.Document == other.Document || !scene.MayBeOneThing(one, other)) return null;
        return DiscrepancyMaker.Make(DiscrepancyType.Doer, one, other, $"{DiscrepancyMaker.TellerOf(one)} laid it to {a.Name ?? a.Text}, {DiscrepancyMaker.TellerOf(other)} to {b.Name ?? b.Text}.");
    }

    /// <summary>Whoever nobody knows did it to one thing, if both sentences call that in two words beside the deed: "students", "riot police"; "fire to the national archive".</summary>
    private static bool ShareThing(Claim one, Claim other)
    {
        var (mine, theirs) = (Trigger.PlainStemsIn(one.Evidence.Text), Trigger.PlainStemsIn(other.Evidence.Text));
        return mine.Count(word => theirs.Contains(word) && word != Trigger.StemOf(one) && word != "night") >= SharedWords;
    }

    /// <summary>A known person is killed once, by whomever.</summary>
    private static bool IsKillingOfOne(Claim one, Claim other) => Trigger.StemOf(one) == "kill" && one.Event!.Target is [{ Type: EntityType.Per, Actor: { } victim }] && other.Event!.Target is [{ Actor: { } same }] && victim == same && !victim.Contains('@', StringComparison.Ordinal);

    /// <summary>A known actor, or words with a name in them: "Syrian army artillery".</summary>
    private static bool IsNamed(ActorRef doer) => doer.Actor is { } actor ? !actor.Contains('@', StringComparison.Ordinal) || doer.Code is { Length: >= 3 } || HasName(doer.Text) : HasName(doer.Text);

    private static bool HasName(string words) => words.Split(' ').Skip(words.Contains(' ', StringComparison.Ordinal) ? 1 : 0).Any(word => word.Length > 0 && char.IsUpper(word[0])); // "Seven soldiers" opens a sentence

    /// <summary>All words of one name stand in the other, beside words for those who fight; or both have one code, or one of them that of a state and the other one of its bodies.</summary>
    private static bool MayBeOne(ActorRef a, ActorRef b)
    {
        var (mine, theirs) = (WordsOf(a), WordsOf(b));
        return HoldOneAnother(mine, theirs) || HoldOneAnother(WithoutArms(mine), WithoutArms(theirs))
            || (a.Code is { } code && b.Code is { } other && (code.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(code, StringComparison.Ordinal)));
    }

    private static HashSet<string> WordsOf(ActorRef actor) => NameFolding.Fold(actor.Name ?? actor.Text).Split(' ').ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> WithoutArms(HashSet<string> words) => words.All(Fighters.Contains) ? words : words.Where(word => !Fighters.Contains(word)).ToHashSet(StringComparer.Ordinal);

    private static bool HoldOneAnother(HashSet<string> one, HashSet<string> other) => one.IsSubsetOf(other) || other.IsSubsetOf(one);

    /// <summary>The same known target, or on one side none; or one of which the other sentence has the name too: "the village of Qarmat in Ishtovar province".</summary>
    private static bool AimsAgree(Claim one, Claim other)
    {
        if (one.Event!.Target is not [{ Actor: { } mine } a, ..] || other.Event!.Target is not [{ Actor: { } theirs } b, ..] || mine == theirs) return true;
        return mine.Contains('@', StringComparison.Ordinal) || theirs.Contains('@', StringComparison.Ordinal) || Names(other, a) || Names(one, b);
    }

    private static bool Names(Claim claim, ActorRef aim) => $" {NameFolding.Fold(claim.Evidence.Text)} ".Contains($" {NameFolding.Fold(aim.Name ?? aim.Text)} ", StringComparison.Ordinal);
}
