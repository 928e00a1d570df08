using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>What the lists and packs say of a name.</summary>
/// <param name="Canonical">The folded name under which all its names meet.</param>
/// <param name="Sector">PLOVER sector, or "" for a state itself and for what has none.</param>
/// <param name="Country">ISO 3166 alpha-3, or null.</param>
internal sealed record KnownActor(string Canonical, EntityType Type, string? Subtype, string Sector, string? Country)
{
    /// <summary>Country and sector as one code; null when there is no country.</summary>
    public string? Code => Country is null ? null : Country + Sector;
}
