namespace Hearsay.Study;

/// <summary>
/// Keeps one object for what many claims have in common: the address, title and outlet of their article, the version that read it, words that stand twice in
/// one claim. Read from a store, each claim has its own copy of all of them.
/// </summary>
internal sealed class ClaimPool
{
    private readonly Dictionary<string, Claim> _firsts = new(StringComparer.Ordinal); // document -> one of its claims
    private readonly Dictionary<Voice, Voice> _outlets = [];
    private Extraction _extraction = new("", 0);

    /// <summary>The same claim.</summary>
    public Claim Of(Claim claim)
    {
        if (!_firsts.TryGetValue(claim.Document, out var first)) _firsts[claim.Document] = first = claim;
        if (claim.Extraction != _extraction) _extraction = claim.Extraction;
        return claim with
        {
            Document = first.Document,
            Url = Same(claim.Url, first.Url),
            Title = Same(claim.Title, first.Title),
            Chain = [Outlet(claim.Chain[0]), .. claim.Chain.Skip(1)],
            Content = claim.Content.Text == claim.Evidence.Text ? claim.Content with { Text = claim.Evidence.Text } : claim.Content,
            Extraction = _extraction,
        };
    }

    private Voice Outlet(Voice voice)
    {
        if (_outlets.TryGetValue(voice, out var known)) return known;
        return _outlets[voice] = voice;
    }

    private static string? Same(string? one, string? other) => one == other ? other : one;
}
