namespace Hearsay.Study;

/// <summary>An outlet with what the record holds of it.</summary>
/// <param name="Name">The name that most of its documents bear.</param>
public sealed record OutletEntry(string Name, int Documents, int Claims, DateOnly? First, DateOnly? Last)
{
    internal static OutletEntry Of(IEnumerable<DocumentEntry> entries)
    {
        var all = entries.ToArray();
        var name = all.GroupBy(entry => entry.Site!, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
        return new OutletEntry(name, all.Length, all.Sum(entry => entry.Claims), all.Min(entry => entry.Date), all.Max(entry => entry.Date));
    }
}
