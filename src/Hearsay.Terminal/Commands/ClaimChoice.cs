using Hearsay.Study;

namespace Hearsay.Terminal.Commands;

/// <summary>The claim that somebody means by its id or the first digits of it.</summary>
internal static class ClaimChoice
{
    /// <exception cref="ArgumentException">No claim begins so, or several do.</exception>
    public static string Whole(Findings findings, string start)
    {
        if (findings.Claim(start) is not null) return start;
        var found = findings.AllClaims.Where(claim => claim.Id.StartsWith(start, StringComparison.Ordinal)).Take(2).ToArray();
        return found.Length == 1 ? found[0].Id : throw new ArgumentException(found.Length == 0 ? $"{start}: no such claim" : $"{start}: several claims begin so");
    }
}
