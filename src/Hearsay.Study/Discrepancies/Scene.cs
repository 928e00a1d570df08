namespace Hearsay.Study.Discrepancies;

/// <summary>What is known beside the claims that are compared.</summary>
internal sealed record Scene(DocumentLikeness Likeness, EvidenceActors Evidence, EvidencePlaces Places)
{
    private const int FewNames = 2;

    /// <summary>No two claims through one innermost voice stand against each other: people correct themselves.</summary>
    public static bool HaveOneVoice(Claim one, Claim other) => Voices.VoiceKey.Of(one.Chain[^1]) == Voices.VoiceKey.Of(other.Chain[^1]) || IsToldMoreClosely(one.Chain[^1].Name, other.Chain[^1].Name) || IsToldMoreClosely(other.Chain[^1].Name, one.Chain[^1].Name);

    /// <summary>"the health ministry", "the health ministry in Gaza": one body in one pile of reports.</summary>
    private static bool IsToldMoreClosely(string name, string longer) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && longer.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && longer.Length > name.Length && longer.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && longer[name.Length..].Split(' ') is ["", "in" or "of", ..];

    /// <summary>Days between two reports; none when a date is missing.</summary>
    public static int? DaysBetween(Claim one, Claim other) =>
        one.Published is { } a && other.Published is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;

    /// <summary>The record-wide ids of the named actors that a claim's evidence mentions.</summary>
    public IReadOnlySet<string> ActorsIn(Claim claim) => Evidence.In(claim);

    /// <summary>The same, with those named just before it.</summary>
    public IReadOnlySet<string> ActorsNear(Claim claim) => Evidence.Near(claim);

    /// <summary>
    /// Whether two claims, in documents that are like each other, may tell of one thing that happened: their places are not apart, and
    /// somebody or something is named in or before both or at the head of both articles, or two anywhere in both.
    /// </summary>
    public bool MayBeOneThing(Claim one, Claim other) =>
        AreNear(one, other) && !AreApart(one, other) && (one.Document == other.Document || NameWords.AreShared(one.Evidence.Text, other.Evidence.Text) || Evidence.Around(one).Overlaps(Evidence.Around(other)) || Evidence.InArticle(one).Intersect(Evidence.InArticle(other)).Skip(FewNames - 1).Any());

    /// <summary>Their documents are like each other, or somewhat so where one sentence has the names of the other.</summary>
    private bool AreNear(Claim one, Claim other) => Likeness.AreLike(one.Document, other.Document)
        || (Likeness.MayBeLike(one.Document, other.Document) && NameWords.AreNamedInBoth(one.Evidence.Text, other.Evidence.Text));

    /// <summary>Whether two counts, in documents that are like each other, may be of one vote: both call it by one word, and their places are not apart.</summary>
    public bool MayBeOneVote(Claim one, Claim other) =>
        Likeness.AreLike(one.Document, other.Document) && !AreApart(one, other) && NameFolding.Fold(one.Evidence.Text).Split(' ').Intersect(NameFolding.Fold(other.Evidence.Text).Split(' ')).Any(word => word is "referendum" or "election" or "elections" or "vote" or "poll" or "runoff" or "ballot");

    public bool AreApart(Claim one, Claim other) => Places.AreApart(one, other) || Places.AreNamedApart(one, other);
}
