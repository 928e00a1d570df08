using Hearsay.Record.Actors;

namespace Hearsay.Study.Actors;

/// <summary>What documents say of one bearer of a name.</summary>
internal sealed class BearerTraits
{
    /// <summary>Years without a document that are a generation.</summary>
    public const int Generation = 30;

    /// <summary>Of offices that every country has many of: in two countries they speak for nobody.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> LocalTitles = System.Collections.Frozen.FrozenSet.Create(
        StringComparer.Ordinal, "mayor", "lord", "governor", "judge", "bishop", "archbishop", "sheikh", "imam", "colonel", "general", "major", "captain", "lieutenant", "brigadier", "commander", "police", "chief", "officer", "lawmaker", "senator", "deputy", "councillor", "professor", "doctor", "dr", "lawyer", "activist", "journalist", "reporter", "businessman", "teacher", "spokesman");

    private static readonly string[] Abroad = ["secretary general", "foreign minister", "secretary of state", "envoy", "ambassador"];

    /// <summary>The bearer's own country.</summary>
    public HashSet<string> Own { get; } = new(StringComparer.Ordinal);

    /// <summary>In which the documents lie; its own too.</summary>
    public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>Descriptions, of two words and more.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of its descriptions.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Of its callings.</summary>
    public HashSet<string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the bearer's office lies in no country or leads to many: "secretary general", "foreign minister", "president".</summary>
    public bool Travels { get; private set; }

    /// <summary>Of the first and the last dated document; null without one.</summary>
    public (int First, int Last)? Years { get; private set; }

    public void Describe(Actor actor, Background background)
    {
        if (background.Gazetteer.StateIn(actor.Code) is { } country) Own.Add(country);
        foreach (var role in actor.Roles ?? [])
        {
            if (role.Contains(' ', StringComparison.Ordinal)) Roles.Add(role);
            if (role.EndsWith(" party", StringComparison.Ordinal) && background.Callings is not null) Fields.Add("state");
            Travels |= role is "president" or "prime minister" || Abroad.Any(office => role.EndsWith(office, StringComparison.Ordinal) || role.StartsWith(office + " ", StringComparison.Ordinal));
            if (background.Callings?.FieldOf(role.IndexOf(" of ", StringComparison.Ordinal) is var of and > 0 ? role[..of] : role) is { } field) Fields.Add(field);
            Words.UnionWith(role.Split(' ').Where(word => word is not ("of" or "the" or "a" or "an" or "and" or "for" or "in" or "his" or "her" or "its" or "former" or "then" or "old" or "new")));
        }
    }

    /// <param name="countries">Of the document.</param>
    public void Place(IReadOnlyList<string> countries, int? year, NameKind kind)
    {
        if (year is { } known) Years = (known, known);
        if (kind != NameKind.Office) Countries.UnionWith(countries);
        else if (Own.Count == 0 || (countries.Count > 0 && !Own.Overlaps(countries)))
        {
            Own.Clear(); // a list may take the name for another country's
            Countries.UnionWith(countries);
        }

        Countries.UnionWith(Own);
    }

    public void Take(BearerTraits other)
    {
        foreach (var (mine, theirs) in new[] { (Own, other.Own), (Countries, other.Countries), (Roles, other.Roles), (Words, other.Words), (Fields, other.Fields) }) mine.UnionWith(theirs);
        Travels |= other.Travels;
        if (other.Years is { } years) Years = Years is { } known ? (Math.Min(known.First, years.First), Math.Max(known.Last, years.Last)) : years;
    }

    /// <summary>Of two sets of documents with nothing in common that speaks for one bearer.</summary>
    public bool AreApart(BearerTraits other, NameKind kind, Callings? callings)
    {
        if (kind != NameKind.Person) return Countries.Count > 0 && other.Countries.Count > 0;
        if (Own.Count > 0 && other.Own.Count > 0 && !Own.Overlaps(other.Own) && !Countries.Overlaps(other.Countries)) return true;
        var areElsewhere = Countries.Count > 0 && other.Countries.Count > 0 && !Countries.Overlaps(other.Countries);
        if (Words.Count == 0 || other.Words.Count == 0 || Words.Any(word => other.Words.Contains(word) && !(areElsewhere && LocalTitles.Contains(word)))) return false;
        if (callings is not null && (callings.AreOfTwo(Fields, other.Fields) || PlaysAfter(other) || other.PlaysAfter(this))) return true;
        return AreFarApart(other) || (areElsewhere && !(Travels && other.Travels && callings?.AreOfTwo(Fields, other.Fields, areAlike: false) != true));
    }

    /// <summary>Whether texts show this one in the field in a year in which the other has gone into politics: the way leads only from the one to the other.</summary>
    private bool PlaysAfter(BearerTraits other) =>
        Fields.Contains("sport") && !Fields.Contains("state") && other.Fields.Contains("state") && !other.Fields.Contains("sport") && Years is { } played && other.Years is { } ruled && played.Last > ruled.First;

    private bool AreFarApart(BearerTraits other) => Years is { } one && other.Years is { } two && Math.Max(one.First - two.Last, two.First - one.Last) > Generation;
}
