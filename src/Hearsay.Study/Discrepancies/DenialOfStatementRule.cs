namespace Hearsay.Study.Discrepancies;

/// <summary>
/// A denial in words stands against a statement of another voice in which no deed could be read, when all its plain words and a name in it come
/// back there: "Letha paid the Brigade last year", "rejected the claim that it had paid the Brigade".
/// </summary>
internal sealed class DenialOfStatementRule : IDiscrepancyRule
{
    private const int Days = 14; // between two reports
    private const int Shared = 3; // plain words and names
    private const int MostWords = 8; // plain words of a denial; a longer one denies several things
    private const int MostCompared = 40;

    private static readonly ReportBins Bins = new(Days);

    public IEnumerable<string> GroupsOf(ToldClaim told, Scene scene)
    {
        if (told.Claim.Kind != ClaimKind.Statement) return [];
        if (told.IsDenied && Denial.IsInWords(told.Claim) && !Denial.IsOfCharge(told.Claim)) return NamesIn(told.Claim.Content.Text).SelectMany(name => Bins.Of(told.Claim, name));
        return told.IsSaid && told.Claim.Chain.Count > 1 && told.Claim.Chain[^1] is { Stance: Stance.Asserts, Certainty: Certainty.Certain } ? NamesIn(told.Claim.Content.Text).SelectMany(name => Bins.Of(told.Claim, name)) : [];
    }

    public IEnumerable<Discrepancy> Find(ToldGroup group, Scene scene)
    {
        if (!group.HasDenials) yield break;
        var claims = group.Claims;
        foreach (var denial in claims.Where(told => told.IsDenied).Take(MostCompared))
        {
            var (words, names) = (Trigger.PlainStemsIn(Denial.WithoutCharge(denial.Claim.Content.Text)), NamesIn(denial.Claim.Content.Text));
            if (words.Count is 0 or > MostWords || IsElsewhere(group.Name, names)) continue;
            foreach (var told in claims.Where(told => told.IsSaid).Take(MostCompared))
                if (AreCompared(group.Name, denial.Claim, told.Claim) && !Scene.HaveOneVoice(denial.Claim, told.Claim) && Says(told.Claim, words, names)) yield return PolarityRule.Make(told.Claim, denial.Claim);
        }
    }

    /// <summary>A pair comes from the group of the denial's first name alone.</summary>
    private static bool IsElsewhere(string group, IReadOnlyList<string> names) => !group.StartsWith(names[0] + "|", StringComparison.Ordinal);

    private static bool AreCompared(string group, Claim denial, Claim told) => denial.Document != told.Document
        && (ReportOrder.Instance.Compare(denial, told) <= 0 ? Bins.AreCompared(group, denial, told) : Bins.AreCompared(group, told, denial));

    private static bool Says(Claim told, HashSet<string> words, IReadOnlyList<string> names)
    {
        var (said, named) = (Trigger.PlainStemsIn(told.Content.Text), NamesIn(told.Content.Text));
        return !said.Overlaps(Negators) && words.IsSubsetOf(said) && words.Count + names.Count(named.Contains) >= Shared;
    }

    private static readonly string[] Negators = ["not", "never", "no"];

    /// <summary>Folded capitalised words of a text, its first word left out unless it is the only one; each once.</summary>
    private static IReadOnlyList<string> NamesIn(string text) =>
        [.. text.Split(' ').Select(word => word.Trim('"', '“', '”', ',', '.', ':', ';', '(', ')', '\'', '’')).Where(word => word.Length > 1 && char.IsUpper(word[0]) && word is not ("The" or "An" or "It" or "He" or "She" or "They" or "We" or "In" or "On" or "At")).Select(word => NameFolding.Fold(word)).Distinct(StringComparer.Ordinal)];
}
