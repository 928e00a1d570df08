using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Names under which claims without a known actor meet: a count of nobody in particular, a deed of described actors, a statement by its
/// rarest words. They are one fact only where their documents tell of the same thing (<see cref="DocumentLikeness"/>).
/// </summary>
internal sealed class SceneKeys(WordRarity rarity)
{
    private const int RarestWords = 6;
    private const int FewestWords = 4; // that two statements share
    private const double LeastShared = 0.5; // of the weight of the shorter one's words

    public IEnumerable<string> Of(Claim claim) => claim switch
    {
        { Comment: not null } => [],
        { Kind: ClaimKind.Quantity, Quantity: { } count } when !IsKnown(count.Holder) && !CountedThings.IsManifold(count.Of) => [$"count|{count.Of}"],
        { Kind: ClaimKind.Event, Event: { } told } when !told.Source.Any(IsKnown) && !told.Target.Any(IsKnown) => [DeedKey(claim, told)],
        { Kind: ClaimKind.Statement } => Rarest(claim).Select(word => $"said|{word}"),
        _ => [],
    };

    /// <summary>Claims under one key, in like documents, say one thing.</summary>
    public bool Agree(Claim one, Claim other) => one.Kind switch
    {
        ClaimKind.Statement => ShareWords(WordRarity.WordsOf(one.Content.Text), WordRarity.WordsOf(other.Content.Text)),
        _ => true,
    };

    private bool ShareWords(HashSet<int> one, HashSet<int> other)
    {
        var shared = one.Where(other.Contains).ToArray();
        return shared.Length >= FewestWords && shared.Sum(rarity.WeightOf) >= LeastShared * Math.Min(one.Sum(rarity.WeightOf), other.Sum(rarity.WeightOf));
    }

    private IEnumerable<int> Rarest(Claim claim)
    {
        var words = WordRarity.WordsOf(claim.Content.Text);
        return words.Count < FewestWords ? [] : words.OrderByDescending(rarity.WeightOf).ThenBy(word => word).Take(RarestWords);
    }

    private static string DeedKey(Claim claim, Event told)
    {
        var doer = told.Source.Count > 0 ? NameFolding.Fold(told.Source[0].Text) : "";
        var deed = doer.Length == 0 || told.Mode is null ? Trigger.StemOf(claim) : ""; // of a described doer the mode is enough: "arrested", "detained"
        return $"deed|{told.Type}|{told.Mode}|{FactKeys.Modality(told.Auxiliary)}|{doer}|{deed}";
    }

    private static bool IsKnown(ActorRef? role) => role is { Actor: { } actor } && !actor.Contains('@', StringComparison.Ordinal);
}
