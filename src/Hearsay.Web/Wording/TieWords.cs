namespace Hearsay.Web.Wording;

/// <summary>Names of ties; how they read between two actors says <see cref="TiePhrase"/>.</summary>
internal static class TieWords
{
    public static string Name(TieType type) => type switch
    {
        TieType.LeaderOf => "leader",
        TieType.MemberOf => "member",
        TieType.Founded => "founder",
        TieType.OffshootOf => "offshoot",
        _ => type.ToString().ToLowerInvariant(),
    };
}
