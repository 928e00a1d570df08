using Hearsay.Core;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// Joins the names of a body that differ in what may be left out: the country in front ("the Home Office", "the United Kingdom Home Office"), the
/// small words ("Standards Board of Ruvia", "Standards Board Ruvia") and what it is of ("the Linguistic Society", "the Linguistic Society of Ruvia").
/// </summary>
internal sealed class BodyNameSieve
{
    private readonly ActorLexicon _lexicon;
    private readonly Clusters _clusters;
    private readonly List<(Draft Draft, string Country, string Core)> _bodies = [];

    private BodyNameSieve(Clusters clusters, ActorLexicon lexicon)
    {
        (_clusters, _lexicon) = (clusters, lexicon);
        foreach (var draft in clusters.Drafts.Where(draft => draft is { IsName: true, IsThing: false, Type: EntityType.Org, Key.Length: > 0 }).DistinctBy(draft => draft.Key, StringComparer.Ordinal))
        {
            var words = draft.Key.Split(' ');
            var (start, country) = Lead(words);
            _bodies.Add((draft, country, string.Join(' ', words.Skip(start).Where(word => word is not ("of" or "for" or "the" or "and" or "in")))));
        }
    }

    public static void Run(Clusters clusters, ActorLexicon lexicon)
    {
        var sieve = new BodyNameSieve(clusters, lexicon);
        sieve.JoinCores();
        sieve.JoinOpenings();
    }

    /// <summary>The country or place that opens a name: how many words it has, and what tells it from others.</summary>
    private (int Length, string Country) Lead(string[] words)
    {
        for (var length = Math.Min(2, words.Length - 1); length > 0; length--)
        {
            var lead = string.Join(' ', words.Take(length));
            if ((_lexicon.CountryOfPeople(lead) ?? (_lexicon.Known(lead) is { Subtype: "state" } state ? state.Country : null)) is { } country) return (length, country);
            if (_lexicon.CountryOfCapital(lead) is not null || _lexicon.IsPlace(lead)) return (length, lead);
        }

        return (0, "");
    }

    /// <summary>Bodies of one core and one country; those that name none belong to the only country there is.</summary>
    private void JoinCores()
    {
        foreach (var same in _bodies.GroupBy(body => body.Core, StringComparer.Ordinal))
        {
            var countries = same.Select(body => body.Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Count();
            foreach (var alike in countries < 2 ? [same] : same.Where(body => body.Country.Length > 0).GroupBy(body => body.Country, StringComparer.Ordinal).Cast<IEnumerable<(Draft Draft, string Country, string Core)>>())
            {
                var all = alike.ToArray();
                for (var at = 1; at < all.Length; at++) _clusters.Join(all[0].Draft, all[at].Draft);
            }
        }
    }

    /// <summary>A name that opens one longer name only, with "of" behind.</summary>
    private void JoinOpenings()
    {
        foreach (var brief in _bodies)
        {
            var longer = _bodies.Where(body => body.Draft.Key.Length > brief.Draft.Key.Length + 4 && body.Draft.Key.StartsWith(brief.Draft.Key, StringComparison.Ordinal) && IsOf(body.Draft.Key.AsSpan(brief.Draft.Key.Length))).ToArray();
            if (longer.Length > 0 && longer.All(body => _clusters.Of(body.Draft) == _clusters.Of(longer[0].Draft))) _clusters.Join(longer[0].Draft, brief.Draft);
        }
    }

    private static bool IsOf(ReadOnlySpan<char> rest) => rest.StartsWith(" of ", StringComparison.Ordinal) || rest.StartsWith(" for ", StringComparison.Ordinal);
}
