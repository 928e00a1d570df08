using System.Globalization;
using Hearsay.Study.Discrepancies;

namespace Hearsay.Study.Facts;

/// <summary>
/// Names under which claims without a known actor meet: a count of nobody in particular, a deed of described actors, a statement by its
/// longest words. They are one fact only where their documents tell of the same thing (<see cref="DocumentLikeness"/>).
/// </summary>
internal static class SceneKeys
{
    private const int LongestWords = 6;
    private const int FewestWords = 4; // that two statements share
    private const double LeastShared = 0.5; // of the shorter one's words

    public static IEnumerable<string> Of(Claim claim) => claim switch
    {
        { Comment: not null } => [],
        { Kind: ClaimKind.Quantity, Quantity: { } count } when !IsKnown(count.Holder) && !CountedThings.IsManifold(count.Of) => [$"count|{count.Of}"],
        { Kind: ClaimKind.Event, Event: { } told } when !told.Source.Any(IsKnown) && !told.Target.Any(IsKnown) => [DeedKey(claim, told)],
        { Kind: ClaimKind.Statement } => Vocabulary.Longest(claim.Content.Text, LongestWords).Select(word => $"said|{word}"),
        _ => [],
    };

    /// <summary>Claims under one key, in like documents, say one thing.</summary>
    public static bool Agree(FactNode one, FactNode other) => one.Claim.Kind switch
    {
        ClaimKind.Statement => ShareWords(one.Words, other.Words),
        ClaimKind.Quantity => !CountConflict.AreApart(one.Claim, other.Claim),
        ClaimKind.Event => FigureIn(one.Claim) is not { } mine || FigureIn(other.Claim) is not { } theirs || mine == theirs, // "arrested 140 people" bears "arrested 23" no witness
        _ => true,
    };

    private static bool ShareWords(int[] one, int[] other) =>
        Vocabulary.Shared(one, other) is var shared && shared >= FewestWords && shared >= LeastShared * Math.Min(one.Length, other.Length);

    private static string DeedKey(Claim claim, Event told)
    {
        var doer = told.Source.Count > 0 ? NameFolding.Fold(told.Source[0].Text) : "";
        var deed = doer.Length == 0 || told.Mode is null ? Trigger.StemOf(claim) : ""; // of a described doer the mode is enough: "arrested", "detained"
        return $"deed|{told.Type}|{told.Mode}|{FactKeys.Modality(told.Auxiliary)}|{doer}|{deed}";
    }

    /// <summary>The first number among those to whom it was done; null for none in figures.</summary>
    private static int? FigureIn(Claim claim)
    {
        foreach (var target in claim.Event!.Target)
            if (int.TryParse((target.Name ?? target.Text).Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)) return figure;
        return null;
    }

    private static bool IsKnown(ActorRef? role) => role is { Actor: { } actor } && !actor.Contains('@', StringComparison.Ordinal);
}
