using System.Text;
using Hearsay.Record.Corrections;

namespace Hearsay.Web.Wording;

/// <summary>Kinds of claims, actors and grounds in words.</summary>
internal static class KindWords
{
    public static string Plural(ClaimKind kind) => kind switch
    {
        ClaimKind.Event => "events",
        ClaimKind.Statement => "statements",
        ClaimKind.Relation => "ties and roles",
        _ => "numbers",
    };

    public static string Of(EntityType type, string? subtype) => subtype?.Replace('-', ' ') ?? type switch
    {
        EntityType.Per => "person",
        EntityType.Org => "organisation",
        EntityType.Loc => "place",
        EntityType.Nat => "people",
        _ => "other",
    };

    /// <summary>A kind as corrections write it; what is none stays as it is written.</summary>
    public static string Of(string told) => ActorKind.Read(told) is { } kind ? Of(kind.Type, kind.Subtype) : told;

    /// <summary>"leader-of" for "LeaderOf".</summary>
    public static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
