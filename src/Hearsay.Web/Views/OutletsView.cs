using Hearsay.Study;

namespace Hearsay.Web.Views;

/// <summary>The outlets of the record, those with most documents first, and who cites and copies whom, most first.</summary>
public sealed record OutletsView(IReadOnlyList<OutletRow> Outlets, IReadOnlyList<OutletLink> Links)
{
    public static OutletsView Of(Findings findings, IReadOnlyList<OutletLink> links)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(links);
        var (from, to) = (links.ToLookup(link => link.From, StringComparer.Ordinal), links.ToLookup(link => link.To, StringComparer.Ordinal));
        return new OutletsView(
            [.. findings.Outlets.Select(entry => new OutletRow(
                entry, findings.GradeOfOutlet(entry.Name), from[entry.Name].Sum(link => link.Copies), to[entry.Name].Sum(link => link.Copies),
                from[entry.Name].Sum(link => link.Claims), to[entry.Name].Sum(link => link.Claims)))],
            links);
    }

    internal static IReadOnlyList<OutletLink> LinksOf(Findings findings)
    {
        var counts = new Dictionary<(string From, string To), (int Claims, int Copies)>();
        foreach (var claim in findings.Claims(new ClaimFilter()))
            foreach (var cited in claim.Chain.Skip(1).Where(voice => IsKnown(findings, voice)).Select(voice => findings.OutletName(voice.Name)).Distinct())
                Count(counts, findings.OutletName(claim.Chain[0].Name), cited, (1, 0));
        foreach (var copy in findings.Documents.Where(entry => entry.Origin != entry.Id && entry.Site is not null))
            if (findings.Entry(copy.Origin)?.Site is { } origin) Count(counts, findings.OutletName(copy.Site!), findings.OutletName(origin), (0, 1));
        return [.. counts.Select(pair => new OutletLink(pair.Key.From, pair.Key.To, pair.Value.Claims, pair.Value.Copies))
            .OrderByDescending(link => link.Claims + link.Copies).ThenBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal)];
    }

    /// <summary>An outlet of the record, or one that bears a name; "the site" and "they" say nothing.</summary>
    private static bool IsKnown(Findings findings, Voice voice) =>
        voice.Kind == VoiceKind.Outlet && (findings.HasOutlet(voice.Name) || (voice.Actor is { } actor && findings.Actor(actor) is { IsNamed: true }));

    private static void Count(Dictionary<(string, string), (int Claims, int Copies)> counts, string from, string to, (int Claims, int Copies) more)
    {
        if (from == to) return;
        var before = counts.GetValueOrDefault((from, to));
        counts[(from, to)] = (before.Claims + more.Claims, before.Copies + more.Copies);
    }
}
