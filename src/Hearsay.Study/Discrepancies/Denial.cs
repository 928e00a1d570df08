namespace Hearsay.Study.Discrepancies;

/// <summary>
/// Tells who denies that something is so from who only refuses, doubts or has not said: "refused to endorse", "did not think", "played down"
/// speak against nobody's claim.
/// </summary>
internal static class Denial
{
    private static readonly string[] Stems = ["deny", "deni", "disput", "refut", "rebut", "contradict", "disclaim", "debunk", "false", "untrue"];

    private static readonly HashSet<string> Versions = new(StringComparer.Ordinal) { "version", "account", "portrayal", "characterization", "characterisation", "description", "interpretation" };

    private const int VersionWords = 5;
    private const int HeadWords = 3; // among which the charge is named: "any role in the attack"

    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal)
        { "charge", "charges", "accusation", "accusations", "allegation", "allegations", "claim", "claims", "report", "reports", "rumour", "rumours", "rumor", "rumors", "wrongdoing", "involvement", "role", "responsibility" };

    /// <summary>With "not" or "no" before them they deny, as do words for the untrue.</summary>
    private static readonly HashSet<string> Truths = new(StringComparer.Ordinal) { "true", "accurate", "correct", "case", "fact", "truth", "so", "right", "basis", "foundation", "substance", "merit", "correspond", "reflect", "match" };

    private static readonly HashSet<string> Untruths = new(StringComparer.Ordinal)
        { "baseless", "unfounded", "groundless", "bogus", "fake", "fiction", "fictitious", "fabrication", "fabricated", "hoax", "invention", "invented", "lie", "lies", "nonsense", "incorrect", "inaccurate", "wrong", "erroneous", "mistaken", "misleading", "contrary" };

    /// <summary>"Rejected", "dismissed" deny only what is a claim.</summary>
    private static readonly string[] Dismissals = ["reject", "dismiss"];

    private static readonly string[] Claims = ["claim", "report", "accusation", "allegation", "charge", "rumour", "rumor", "suggestion"];

    /// <summary>A statement of which only the words are known, denied for sure. Who disputes a version of a thing does not deny the thing.</summary>
    public static bool IsInWords(Claim claim) => claim.Kind == ClaimKind.Statement && claim.Chain[^1].Stance == Stance.Denies && IsMeant(claim)
        && !NameFolding.Fold(claim.Content.Text).Split(' ').Take(VersionWords).Any(Versions.Contains);

    /// <summary>What is denied is named by nothing but a word for a charge: "the accusations", "any role", "it". "Reports that he left" say what.</summary>
    public static bool IsOfCharge(Claim denial)
    {
        if (denial.Chain[^1].Cue is { } cue && NameFolding.Fold(cue.Text).Contains("contradict", StringComparison.Ordinal)) return false; // facts do that, and nobody need have been accused
        var words = NameFolding.Fold(denial.Content.Text).Split(' ');
        var charge = Array.FindIndex(words, Charges.Contains);
        return words is ["it" or "this" or "that" or "which" or "them"] || (charge is >= 0 and < HeadWords && (charge + 1 == words.Length || words[charge + 1] is not ("that" or "of")));
    }

    /// <summary>Nothing but a word for what was said: "it", "this", "the report", "those claims".</summary>
    public static bool IsOfWord(Claim denial) => NameFolding.Fold(denial.Content.Text).Split(' ') is ["it" or "this" or "that"] or ["the" or "this" or "that" or "these" or "those", "report" or "reports" or "claim" or "claims" or "allegation" or "allegations" or "account" or "accusation" or "accusations"];

    /// <summary>A word for a charge stands at its head, whatever follows: "the accusation of the deputy".</summary>
    public static bool NamesCharge(Claim denial) => IsOfCharge(denial) || NameFolding.Fold(denial.Content.Text).Split(' ').Take(HeadWords).Any(Charges.Contains);

    /// <summary>What a denial denies, without the word for its being said: "the claim that it had paid".</summary>
    public static string WithoutCharge(string denied) => string.Join(' ', denied.Split(' ').Where(word => !Charges.Contains(NameFolding.Fold(word)) && !Claims.Contains(NameFolding.Fold(word))));

    /// <summary>Whoever denies in the chain does so for sure, in a word that says so; true where nobody does.</summary>
    public static bool IsMeant(Claim claim)
    {
        var denying = claim.Chain.Where(voice => voice.Stance == Stance.Denies).ToArray();
        return denying.All(voice => voice.Certainty == Certainty.Certain && (voice.Cue is not { } cue || Says(cue.Text, ObjectOf(cue, claim))));
    }

    /// <summary>"reported that the office rejected them": what is said is a denial itself.</summary>
    public static bool IsTold(Claim said) => NameFolding.Fold(said.Content.Text).Split(' ').Any(word => Stems.Concat(Dismissals).Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>A denying word, none for dismissing: "dismissed suggestions that he travel" turns down what nobody says is so.</summary>
    public static bool IsPlain(Claim denial) => denial.Chain[^1].Cue is not { } cue || Stems.Any(stem => NameFolding.Fold(cue.Text).Contains(stem, StringComparison.Ordinal));

    /// <summary>A charge that is told more closely ("the fraud claims") is the one told in one of those words; any other may be meant by the word for it alone.</summary>
    public static bool MayMean(Claim denial, Claim charge)
    {
        var closer = Trigger.PlainStemsIn(denial.Content.Text.Split(" as ", 2)[0]).Where(stem => !Charges.Any(word => word.StartsWith(stem, StringComparison.Ordinal))).ToArray();
        return closer.Length == 0 || closer.Any(Trigger.PlainStemsIn(charge.Evidence.Text).Contains);
    }

    /// <summary>The words in which what is dismissed is named, behind the cue or at the head of the content.</summary>
    private static string ObjectOf(Passage cue, Claim claim)
    {
        var behind = claim.Evidence.Span.Contains(cue.Span) ? claim.Evidence.Text[(cue.End - claim.Evidence.Start)..] : "";
        return string.Join(' ', NameFolding.Fold(behind).Split(' ').Take(HeadWords + 1).Concat(NameFolding.Fold(claim.Content.Text).Split(' ').Take(HeadWords)));
    }

    private static bool Says(string cue, string dismissed)
    {
        var words = NameFolding.Fold(cue).Split(' ');
        if (words.Any(word => word is "will" or "would" or "might" or "may" or "could")) return false; // nobody has denied it yet
        if (words.Any(word => Stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)))) return true;
        if (words.Any(Untruths.Contains) || (words[0] is "not" or "no" or "never" or "without" && Truths.Contains(words[^1]))) return true;
        return words.Any(word => Dismissals.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)))
            && dismissed.Split(' ').Any(word => Claims.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
    }
}
