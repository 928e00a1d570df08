namespace Hearsay.Language.Names;

/// <summary>What a list of words says of a phrase. A phrase may be several things at once.</summary>
[Flags]
internal enum GazetteerClass : ushort
{
    None = 0,
    Country = 1,
    Capital = 2,
    Demonym = 4,
    Place = 8,
    GivenName = 16,
    Title = 32,
    Organisation = 64,
    People = 128,
    OrganisationHead = 256,
    Role = 512,

    /// <summary>Also an ordinary word of English: "Nice", "Bush", "Target".</summary>
    Word = 1024,
}
