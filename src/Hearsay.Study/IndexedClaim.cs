namespace Hearsay.Study;

/// <summary>A claim with what questions need of it at once.</summary>
internal sealed class IndexedClaim(Claim claim, string fact, bool isShown)
{
    public Claim Claim { get; } = claim;

    /// <summary>The name of its fact; <see cref="ClaimIndex.FactOf"/> gives the fact as it is.</summary>
    public string Fact { get; } = fact;

    /// <summary>It reaches the threshold of confidence.</summary>
    public bool IsShown { get; } = isShown;

    /// <summary>It stands in a reader's comment. Beside the claim, so that a question that wants none need not look at it.</summary>
    public bool IsComment { get; } = claim.Comment is not null;

    /// <summary>Ids of the actors of which it tells something, each once.</summary>
    public IReadOnlyList<string> Subjects { get; } = SubjectsOf(claim);

    private static List<string> SubjectsOf(Claim claim)
    {
        var subjects = new List<string>(2);
        if (claim.Event is { } told)
        {
            foreach (var role in told.Source) Add(subjects, role);
            foreach (var role in told.Target) Add(subjects, role);
        }

        Add(subjects, claim.Relation?.From);
        Add(subjects, claim.Relation?.To);
        Add(subjects, claim.Quantity?.Holder);
        return subjects;
    }

    private static void Add(List<string> subjects, ActorRef? role)
    {
        if (role?.Actor is { } actor && !subjects.Contains(actor)) subjects.Add(actor);
    }
}
