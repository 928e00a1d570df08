namespace Hearsay.Study.Actors;

/// <summary>One actor over all documents.</summary>
public sealed record RecordActor
{
    /// <summary>Record-wide; the same whatever the order of adding. Fit for a path segment of a URL once escaped.</summary>
    public required string Id { get; init; }

    /// <summary>The spelling that most documents use, the longest of several.</summary>
    public required string Name { get; init; }

    public required EntityType Type { get; init; }

    public string? Subtype { get; init; }

    public string? Code { get; init; }

    /// <summary>Where documents tell several bearers of the very same name apart, what tells this one; null for the only one.</summary>
    public string? Bearer { get; init; }

    /// <summary>Of several bearers of one name, what tells this one in a list: a role, then its country or the year it begins ("cleric, IRN"); null for the only one.</summary>
    public string? Telling => Bearer is null ? null : string.Join(", ", new[] { Roles.OrderByDescending(role => role.AsSpan().Count(' ')).ThenBy(role => role, StringComparer.Ordinal).FirstOrDefault(), HandParts.TagOf(Bearer) is null ? Bearer.Split('-')[0].ToUpperInvariant() : "told apart by hand" }.OfType<string>());

    /// <summary>False for an actor that one document describes without naming it.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>True when somebody said that it is no actor: it is listed nowhere, its claims stay.</summary>
    public bool IsRejected { get; init; }

    /// <summary>True of one for whom a single text has nothing but a pronoun ("I", "everyone"): no search finds it.</summary>
    public bool IsUnnamed => !IsNamed && Id.Split('@')[0].TrimEnd(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']).EndsWith("-unnamed", StringComparison.Ordinal);

    /// <summary>The most frequent first.</summary>
    public required IReadOnlyList<Spelling> Spellings { get; init; }

    /// <summary>Names of other things that stand for it, and are no names of its own (<see cref="Actor.Metonyms"/>); the most frequent first.</summary>
    public IReadOnlyList<Spelling> Metonyms { get; init; } = [];

    /// <summary>Titles and descriptions by which texts call a person, folded, in order (<see cref="Actor.Roles"/>).</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Ids of the documents that show it, in order.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Shown claims for which it is a voice.</summary>
    public int ClaimsBy { get; init; }

    /// <summary>Shown claims that tell something of it: as source or target of an event, end of a tie, holder of a quantity.</summary>
    public int ClaimsAbout { get; init; }

    /// <summary>Those in most claims first, then those in most documents.</summary>
    internal static IComparer<RecordActor> ByClaims { get; } = Comparer<RecordActor>.Create((x, y) =>
    {
        var order = (y.ClaimsBy + y.ClaimsAbout).CompareTo(x.ClaimsBy + x.ClaimsAbout);
        if (order == 0) order = y.Documents.Count.CompareTo(x.Documents.Count);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    });
}
