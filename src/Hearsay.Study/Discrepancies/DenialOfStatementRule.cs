namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A denial in words, or what is said with "not", stands against a statement of another voice in which no deed could be read, when all its plain
/// words and a name in it come back there: "Letha paid the Brigade last year", "rejected the claim that it had paid the Brigade".
/// </summary>
internal sealed class DenialOfStatementRule : IDiscrepancyRule
{
    private const int Days = 14; // between two reports
    private const int FewDays = 5; // the same, where not all words come back
    private const int Longest = 25; // words of a denial by "none"
    private const int Shared = 3; // plain words and names
    private const int MostShared = 5; // the same, where not all words come back
    private const double LeastShared = 0.7; // of the plain words of a denial
    private const int MostWords = 8; // plain words of a denial; a longer one denies several things
    private const int MostCompared = 40;

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene)
    {
        if (told.Claim.Kind != ClaimKind.Statement) return [];
        if (IsDenial(told)) return NamesOf(told.Claim).SelectMany(name => Bins.Of(told.Claim, name));
        return told.IsSaid && told.Claim.Chain.Count > 1 && told.Claim.Chain[^1] is { Stance: Stance.Asserts, Certainty: Certainty.Certain } && !IsToCome(told.Claim) ? NamesIn(told.Claim.Content.Text).SelectMany(name => Bins.Of(told.Claim, name)) : [];
    }

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        var claims = group.Claims;
        if (claims.Count < 2) yield break;
        foreach (var denial in claims.Where(IsDenial).Take(MostCompared))
        {
            var (words, names) = (Trigger.PlainStemsIn(Denial.WithoutCharge(denial.Claim.Content.Text)), NamesOf(denial.Claim));
            if (words.Count is 0 or > MostWords || names.Count == 0) continue;
            foreach (var told in claims.Where(told => told.IsSaid && !IsDenial(told)).Take(MostCompared))
                if (AreCompared(group.Name, denial.Claim, told.Claim) && !Scene.HaveOneVoice(denial.Claim, told.Claim) && IsHere(group.Name, names, told.Claim) && (Says(told.Claim, words, names, IsOfDeed(denial.Claim)) ? IsHere(group.Name, names.Take(1), told.Claim) || KnowsNames(told.Claim, denial.Claim, scene) : SaysMost(told.Claim, denial.Claim, scene))) yield return PolarityRule.Make(told.Claim, denial.Claim);
        }
    }

    private static bool IsDenial(ToldClaim told) =>
        told.IsDenied ? Denial.IsInWords(told.Claim) && !Denial.IsOfCharge(told.Claim) : told.IsSaid && told.Claim.Chain.Count > 1 && IsNegative(told.Claim);

    /// <summary>"plans to meet him", "his plan to admit them": nothing that has not happened denies it.</summary>
    private static bool IsToCome(Claim said) => said.Content.Text.StartsWith("to ", StringComparison.Ordinal) || said.Content.Text.Split(' ').Any(word => word is "will" or "would" or "plans" or "planned" or "hopes" or "wants" or "intends" or "may" or "might" or "could" or "should" or "expected" or "due" or "promised");

    /// <summary>Whoever is named in a denial, and whoever denies.</summary>
    private static IReadOnlyList<string> NamesOf(Claim denial) => [.. NamesIn(denial.Content.Text).Concat(NamesIn("by " + denial.Chain[^1].Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>"its troops had not attacked the town": one clause, with a negation right at its verb; neither a wish nor what is to come.</summary>
    private static bool IsNegative(Claim said)
    {
        var words = NameFolding.Fold(said.Content.Text).Split(' ');
        if (words.Take(2).Any(word => word is "none" or "nobody" or "neither" or "no") && words.Length < Longest && words.Any(word => word is "had" or "has" or "have" or "was" or "were" or "did") && !words.Any(word => word is "but" or "until" or "yet" or "will" or "would" or "should")) return true; // "none of its soldiers had crossed the border"
        var not = Array.FindIndex(words, Negators.Contains);
        return not > 0 && not + 1 < words.Length && words[not - 1] is "had" or "has" or "have" or "did" or "was" or "were" or "is" or "are" && !words.Any(word => word is "yet" or "going" or "would" or "will" or "only" or "whether" or "if" or "because" or "but" or "until");
    }

    /// <summary>A pair comes from the group of the first name that both have.</summary>
    private static bool IsHere(string group, IEnumerable<string> names, Claim told)
    {
        var theirs = NamesIn(told.Content.Text);
        return names.FirstOrDefault(theirs.Contains) is { } first && group.StartsWith(first + "|", StringComparison.Ordinal);
    }

    private static bool AreCompared(string group, Claim denial, Claim told) => denial.Document != told.Document
        && (ReportOrder.Instance.Compare(denial, told) <= 0 ? Bins.AreCompared(group, denial, told) : Bins.AreCompared(group, told, denial));

    private static bool Says(Claim told, HashSet<string> words, IReadOnlyList<string> names, bool isDeed)
    {
        var (said, named) = (Trigger.PlainStemsIn(isDeed ? told.Content.Text.ToLowerInvariant() : told.Content.Text), NamesIn(told.Content.Text)); // "President Kalder met" and "the president did not meet"
        return words.IsSubsetOf(said) && words.Count + names.Count(named.Contains) >= Shared;
    }

    /// <summary>Most of what is denied, in the words for it and for whoever denies it of himself, in a document about the same thing and of no other day.</summary>
    private static bool SaysMost(Claim told, Claim denial, Scene scene)
    {
        var denied = Denial.WithoutCharge(denial.Content.Text);
        if (NameFolding.Fold(denied).Split(' ').Take(2).Any(word => word is "it" or "he" or "she" or "they" or "its" or "his" or "her" or "their")) denied = $"{denied} {denial.Chain[^1].Name}";
        var (words, names, said) = (Trigger.PlainStemsIn(denied), NamesIn(denied), Trigger.PlainStemsIn(told.Content.Text));
        var (shared, named) = (words.Count(said.Contains), names.Count(NamesIn(told.Content.Text).Contains));
        if (Scene.DaysBetween(told, denial) > FewDays || !KnowsNames(told, denial, scene)) return false;
        return shared >= Shared && shared + named >= MostShared && shared >= LeastShared * words.Count && words.Count <= MostWords && DaysIn(denied).All(DaysIn(told.Content.Text).Contains)
            && scene.Likeness.AreLike(told.Document, denial.Document) && !scene.AreApart(told, denial);
    }

    /// <summary>Every name in what is denied is in what is said, or in its article.</summary>
    private static bool KnowsNames(Claim told, Claim denial, Scene scene)
    {
        var said = NamesIn(told.Content.Text);
        var missing = NamesIn(denial.Content.Text).Count(name => !said.Contains(name) && DaysIn(name).Length == 0);
        return missing == 0 || missing <= scene.ActorsIn(denial).Count(scene.Evidence.InArticle(told).Contains);
    }

    private static string[] DaysIn(string text) => [.. NameFolding.Fold(text).Split(' ').Where(word => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday")];

    /// <summary>"did not meet", "had not crossed"; not "is not qualified".</summary>
    private static bool IsOfDeed(Claim denial) => !NameFolding.Fold(denial.Content.Text).Split(' ').Any(word => word is "is" or "are");

    private static readonly string[] Negators = ["not", "never"];

    /// <summary>Folded capitalised words of a text, its first word left out unless it is the only one; each once.</summary>
    private static IReadOnlyList<string> NamesIn(string text) =>
        [.. text.Split(' ').Select(word => word.Trim('"', '“', '”', ',', '.', ':', ';', '(', ')', '\'', '’')).Where(word => word.Length > 1 && char.IsUpper(word[0]) && word is not ("There" or "This" or "That" or "These" or "Those" or "His" or "Her" or "Its" or "Their" or "Our" or "My" or "No" or "None" or "Not" or "Neither" or "Nobody" or "Ms" or "Mr" or "Mrs" or "Dr" or "Gen" or "Sen" or "Rep" or "The" or "An" or "It" or "He" or "She" or "They" or "We" or "In" or "On" or "At")).Select(word => NameFolding.Fold(word)).Distinct(StringComparer.Ordinal)];
}
