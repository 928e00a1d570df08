using Hearsay.Study.Facts;

namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A denial of which only the words are known ("his office denied that he had met Ortagh") stands against an event that it names:
/// the word for the deed comes back in it, and a named actor too; within one passage of one document the word is enough.
/// </summary>
internal static class DenialDiscrepancy
{
    private const int Days = 30;
    private const int Passage = 500; // UTF-16 units
    private const int NextSentence = 3; // blanks and a closing quotation mark
    private const int SharedWords = 2;

    public static IEnumerable<Discrepancy> Find(Scene scene) => OfEvents(scene).Concat(InPassage(scene));

    private static IEnumerable<Discrepancy> OfEvents(Scene scene)
    {
        var events = scene.Facts.Where(fact => fact.Kind == ClaimKind.Event)
            .SelectMany(fact => fact.Claims.Where(IsDeniable).Select(claim => (Stem: Trigger.StemOf(claim), Fact: fact, Claim: claim)))
            .Where(told => told.Stem.Length > 2).DistinctBy(told => (told.Stem, told.Claim.Id)).ToLookup(told => told.Stem, StringComparer.Ordinal);
        foreach (var denial in scene.Facts.SelectMany(fact => fact.Denials).Where(IsDenialInWords))
            foreach (var stem in Trigger.StemsIn(denial.Content.Text).Distinct(StringComparer.Ordinal))
                foreach (var told in events[stem].Where(told => Denies(denial, told.Claim, scene)).DistinctBy(told => told.Fact.Id))
                    yield return PolarityDiscrepancy.Make(told.Claim, denial);
    }

    /// <summary>What was said just before, in the same document, in two of the same words: "denied this: there were never any payments".</summary>
    private static IEnumerable<Discrepancy> InPassage(Scene scene)
    {
        var statements = scene.Facts.Where(fact => fact.Kind == ClaimKind.Statement).SelectMany(fact => fact.Claims).ToLookup(claim => claim.Document, StringComparer.Ordinal);
        foreach (var denial in scene.Facts.SelectMany(fact => fact.Denials).Where(IsDenialInWords))
        {
            var words = Trigger.LongStemsIn(denial.Content.Text);
            var before = statements[denial.Document].Where(said => said.Evidence.End <= denial.Evidence.Start && denial.Evidence.Start - said.Evidence.End <= NextSentence && !Scene.HaveOneVoice(said, denial));
            if (before.FirstOrDefault(said => words.Count(Trigger.LongStemsIn(said.Evidence.Text).Contains) >= SharedWords) is { } denied) yield return PolarityDiscrepancy.Make(denied, denial);
        }
    }

    private static bool IsDenialInWords(Claim claim) => claim.Kind == ClaimKind.Statement && claim.Chain[^1].Stance == Stance.Denies;

    /// <summary>Who denies an accusation denies what he is accused of, not that he was accused.</summary>
    private static bool IsDeniable(Claim claim) => claim.Event!.Type is not (EventType.Accuse or EventType.Reject);

    private static bool Denies(Claim denial, Claim told, Scene scene)
    {
        if (told.Evidence.Span.Overlaps(denial.Evidence.Span) && told.Document == denial.Document) return false;
        if (Scene.HaveOneVoice(denial, told)) return false;
        if (told.Document == denial.Document && Math.Abs(told.Evidence.Start - denial.Evidence.Start) <= Passage) return true;
        return Scene.DaysBetween(denial, told) <= Days && scene.ActorsIn(denial).Overlaps(scene.ActorsIn(told));
    }
}
