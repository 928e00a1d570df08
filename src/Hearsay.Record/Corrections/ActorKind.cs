using Hearsay.Core;

namespace Hearsay.Record.Corrections;

/// <summary>What an actor is, as people write it in a correction: a type alone ("ORG"), or with its subtype ("ORG/party").</summary>
/// <param name="Subtype">Null for a type alone: the subtype that texts give stays where it belongs to the type.</param>
public readonly record struct ActorKind(EntityType Type, string? Subtype)
{
    private const char Mark = '/';

    private static readonly string[] OfGroups =
    [
        "armed-group", "coalition", "company", "court", "education", "government", "igo", "intelligence", "labor", "legislature", "military", "ngo", "outlet", "party", "people", "police", "religious", "team",
    ];

    private static readonly string[] OfPlaces = ["building", "city", "place", "region", "state"];

    /// <summary>Subtypes that a person may give, in order, each with its type.</summary>
    public static IEnumerable<ActorKind> Known { get; } =
        [.. OfGroups.Select(subtype => new ActorKind(EntityType.Org, subtype)).Concat(OfPlaces.Select(subtype => new ActorKind(EntityType.Loc, subtype))).OrderBy(kind => kind.Subtype, StringComparer.Ordinal)];

    /// <summary>Reads "ORG", "org/party" or "party"; null for anything else.</summary>
    public static ActorKind? Read(string? words)
    {
        if (words is null) return null;
        var (first, subtype) = words.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var mark ? (words[..mark], words[(mark + 1)..]) : (words, null);
        if (subtype is null && Known.FirstOrDefault(kind => string.Equals(kind.Subtype, first, StringComparison.OrdinalIgnoreCase)) is { Subtype: not null } known) return known;
        if (!Enum.TryParse<EntityType>(first, true, out var type) || !Enum.IsDefined(type) || char.IsAsciiDigit(first[0])) return null;
        if (subtype is null) return new ActorKind(type, null);
        return Known.FirstOrDefault(kind => kind.Type == type && string.Equals(kind.Subtype, subtype, StringComparison.OrdinalIgnoreCase)) is { Subtype: not null } both ? both : null;
    }

    /// <summary>As the log keeps it: "ORG/party".</summary>
    public override string ToString() => Subtype is null ? Type.ToString().ToUpperInvariant() : $"{Type.ToString().ToUpperInvariant()}{Mark}{Subtype}";
}
