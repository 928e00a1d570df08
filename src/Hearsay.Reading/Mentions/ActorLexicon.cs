using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Mentions;

/// <summary>
/// The word lists that tell who is meant: countries with their peoples and capitals, known organisations, titles, roles, given
/// names, head words of groups and places, and what packs add. Immutable. All keys are folded.
/// </summary>
internal sealed class ActorLexicon
{
    /// <summary>Letters of a given name below which it may as well be a family name that stands first ("Lin").</summary>
    private const int ShortestWorldName = 4;

    private readonly Dictionary<string, KnownActor> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _capitals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleWord> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleWord> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleWord> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupWord> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupWord> _openers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _givenClasses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _worldNames = new(StringComparer.Ordinal); // that are no word, and only one gender's

    private readonly HashSet<string> _placeNames = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calendar = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lifeless = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (KnownActor Actor, string Name)> _states = new(StringComparer.Ordinal);

    private ActorLexicon(string lexicons) =>
        (Speakers, Metonymy, Aliases, Bodies) = (new SpeakerWords(Path.Combine(lexicons, "speakers.tsv")), new Metonymy(Path.Combine(lexicons, "metonymy.tsv")), new AliasSieve(Path.Combine(lexicons, "aliases.tsv")), new BodyDescriptions(Path.Combine(lexicons, "body-descriptions.tsv")));

    /// <summary>The words that say of two names that they are one actor's.</summary>
    public AliasSieve Aliases { get; }

    /// <summary>The words that tell who speaks in a whole text.</summary>
    public SpeakerWords Speakers { get; }

    /// <summary>The nouns that point back at a body just named.</summary>
    public BodyDescriptions Bodies { get; }

    /// <summary>The words that tell a government by its capital.</summary>
    public Metonymy Metonymy { get; }

    /// <param name="packs">Folder of packs, or null for none.</param>
    public static ActorLexicon Load(string lexicons, string codes, string? packs)
    {
        var lexicon = new ActorLexicon(lexicons);
        lexicon.AddCountries(Path.Combine(codes, "countries.tsv"));
        lexicon.AddOrganisations(Path.Combine(lexicons, "known-orgs.tsv"));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "title-nouns.tsv"))) lexicon._titles.TryAdd(NameFolding.Fold(row[0]), new RoleWord(row[1][0], row[2], row[3] == "-" ? null : row[3]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "titles.tsv"))) lexicon._titles.TryAdd(NameFolding.Fold(row[0]), new RoleWord(row[1][0], row[2]));
        foreach (var file in (string[])["roles.tsv", "person-nouns.tsv"])
            foreach (var row in WordList.Rows(Path.Combine(lexicons, file))) lexicon._roles.TryAdd(NameFolding.Fold(row[0]), new RoleWord(row[1][0], row[2]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "persons.tsv")))
            foreach (var noun in row[2].Split(',')) lexicon._persons.TryAdd(NameFolding.Fold(noun), new RoleWord(row[1][0], row[0]));
        foreach (var file in (string[])["orgs.tsv", "bodies.tsv"])
            foreach (var row in WordList.Rows(Path.Combine(lexicons, file))) lexicon._groups.TryAdd(NameFolding.Fold(row[0]), new GroupWord(row[1], row[2]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "group-openers.tsv"))) lexicon._openers.TryAdd(NameFolding.Fold(row[0]), new GroupWord(row[1], row[2]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "place-nouns.tsv"))) lexicon._places.TryAdd(NameFolding.Fold(row[0]), row[1]);
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "places.tsv"))) lexicon._placeNames.Add(NameFolding.Fold(row[0]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "lifeless-nouns.tsv"))) lexicon._lifeless.Add(NameFolding.Fold(row[0]));
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "given-names.tsv"))) lexicon._givenNames.TryAdd(NameFolding.Fold(row[0]), row[1][0]);
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "world-given-names.tsv")))
            if (row[0].Length >= ShortestWorldName && row is [_, "m" or "f"]) lexicon._worldNames.TryAdd(NameFolding.Fold(row[0]), row[1][0]);
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "name-parts.tsv")))
            if (row[1] == "given") lexicon._givenClasses.TryAdd(row[0], row[2]);
        foreach (var row in WordList.Rows(Path.Combine(lexicons, "times.tsv")))
            if (row[1] is "anymonth" or "month" or "weekday" or "weekdays") lexicon._calendar.Add(NameFolding.Fold(row[0]));
        if (packs is not null) lexicon.AddPacks(packs);
        return lexicon;
    }

    /// <summary>What is known of a whole name, or null.</summary>
    public KnownActor? Known(string folded) => _known.GetValueOrDefault(folded) ?? State(folded) ?? Spaced(folded);

    /// <summary>Initials that the text sets apart: "U. S.", "U. N.".</summary>
    private KnownActor? Spaced(string folded)
    {
        if (folded.Length < 3 || (folded.Length & 1) == 0) return null;
        for (var gap = 1; gap < folded.Length; gap += 2)
            if (folded[gap] != ' ') return null;
        return _known.GetValueOrDefault(folded.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>The state behind its form of government: "republic of albania", "kingdom of norway".</summary>
    private KnownActor? State(string folded)
    {
        var of = folded.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0 || folded[..of] is not ("republic" or "kingdom" or "islamic republic" or "federal republic" or "arab republic" or "sultanate" or "emirate" or "principality" or "state")) return null;
        var name = folded.AsSpan(of + 4);
        if (name.StartsWith("the ", StringComparison.Ordinal)) name = name[4..];
        return _known.GetValueOrDefault(name.ToString()) is { Subtype: "state" } state ? state : null;
    }

    /// <summary>The code that a dictionary of a pack gives to a whole name, or null.</summary>
    public string? CodeOf(string folded) => _codes.GetValueOrDefault(folded);

    /// <summary>The country of an adjective or people ("iraqi", "iraqis"), or null.</summary>
    public string? CountryOfPeople(string folded) => _adjectives.GetValueOrDefault(folded);

    /// <summary>The country whose capital this is, or null.</summary>
    public string? CountryOfCapital(string folded) => _capitals.GetValueOrDefault(folded);

    /// <summary>The state with this ISO code and its name; null for none.</summary>
    public (KnownActor Actor, string Name)? StateOf(string code) => _states.TryGetValue(code, out var state) ? state : null;

    public RoleWord? Title(string folded) => _titles.TryGetValue(folded, out var title) ? title : null;

    public RoleWord? Role(string folded) => _roles.TryGetValue(folded, out var role) ? role : null;

    /// <summary>What a noun in small letters says of a person: an office or role, or any other ("shepherd"), which with a capital is rather a name.</summary>
    public RoleWord? PersonNoun(string folded) => Role(folded) ?? (_persons.TryGetValue(folded, out var person) ? person : null);

    public GroupWord? Group(string folded) => _groups.TryGetValue(folded, out var group) ? group : null;

    /// <summary>What a word says of a body whose name it opens in another language ("kataib"), or null.</summary>
    public GroupWord? Opener(string folded) => _openers.TryGetValue(folded, out var opener) ? opener : null;

    /// <summary>Whether a noun, in the singular, is common in news and never one who does something.</summary>
    public bool IsLifeless(string folded) => _lifeless.Contains(folded);

    /// <summary>Whether this names a month or a day of the week.</summary>
    public bool IsCalendar(string folded) => _calendar.Contains(folded);

    /// <summary>Whether this is a well-known place that is neither state nor capital.</summary>
    public bool IsPlace(string folded) => _placeNames.Contains(folded);

    public string? PlaceKind(string folded) => _places.GetValueOrDefault(folded);

    /// <summary>'m', 'f', 'u', or '-' for a word that is no given name.</summary>
    public char GenderOfGivenName(string folded) => _givenNames.GetValueOrDefault(folded, '-');

    /// <summary>The same from all names of the world, for what is known to be a name: 'm', 'f', 'u' or '-'.</summary>
    public char GenderOfName(string folded) => _givenNames.TryGetValue(folded, out var gender) ? gender : _worldNames.GetValueOrDefault(folded, '-');

    /// <summary>The given name of which this is another form ("bill" is william), or the word itself.</summary>
    public string GivenClass(string folded) => _givenClasses.GetValueOrDefault(folded, folded);

    private void AddCountries(string path)
    {
        foreach (var row in WordList.Rows(path))
        {
            var country = new KnownActor(NameFolding.Fold(row[1]), EntityType.Loc, "state", "", row[0]);
            _known.TryAdd(country.Canonical, country);
            _states.TryAdd(row[0], (country, row[1]));
            foreach (var name in WordList.Values(row[2])) _known.TryAdd(NameFolding.Fold(name), country);
            foreach (var word in WordList.Values(row[3]).Concat(WordList.Values(row[4]))) _adjectives.TryAdd(NameFolding.Fold(word), row[0]);
            foreach (var capital in WordList.Values(row[5])) _capitals.TryAdd(NameFolding.Fold(capital), row[0]);
        }
    }

    private void AddOrganisations(string path)
    {
        foreach (var row in WordList.Rows(path))
        {
            var country = row[4] == "-" ? null : row[4];
            AddNames(row[0], row[1], new KnownActor(NameFolding.Fold(row[0]), EntityType.Org, row[2], row[3], country));
        }
    }

    private void AddNames(string name, string others, KnownActor actor)
    {
        _known.TryAdd(NameFolding.Fold(name), actor);
        foreach (var other in WordList.Values(others)) _known.TryAdd(NameFolding.Fold(other), actor);
    }

    /// <summary>Packs win over the lists; packs and their lines in order of name.</summary>
    private void AddPacks(string packs)
    {
        foreach (var folder in Directory.EnumerateDirectories(packs).Order(StringComparer.Ordinal))
        {
            foreach (var row in PackRows(folder, "actors.tsv")) AddPackRow(row);
            foreach (var row in PackRows(folder, "coded.tsv").Where(row => row.Length == 3)) AddCoded(row);
            foreach (var row in PackRows(folder, "agents.tsv").Where(row => row.Length == 3)) _roles.TryAdd(NameFolding.Fold(row[0]), new RoleWord('-', row[2].Trim('~')));
        }
    }

    private static IEnumerable<string[]> PackRows(string folder, string file) =>
        File.Exists(Path.Combine(folder, file)) ? WordList.Rows(Path.Combine(folder, file)) : [];

    /// <summary>Names that a dictionary codes alike get the code that holds without a date; they are not one actor for that.</summary>
    private void AddCoded(string[] row)
    {
        if (WordList.Values(row[2]).LastOrDefault(code => !code.Contains(':', StringComparison.Ordinal)) is not { Length: >= 3 } code || code == "---") return;
        foreach (var name in WordList.Values(row[1]).Prepend(row[0])) _codes.TryAdd(NameFolding.Fold(name), code);
    }

    private void AddPackRow(string[] row)
    {
        if (row.Length < 5 || !Enum.TryParse<EntityType>(row[2], true, out var type)) return;
        var (country, sector) = row[4].Length >= 3 ? (row[4][..3], row[4][3..]) : (null, "");
        var actor = new KnownActor(NameFolding.Fold(row[0]), type, row[3].Length > 0 ? row[3] : null, sector, country);
        foreach (var name in WordList.Values(row[1]).Prepend(row[0])) _known[NameFolding.Fold(name)] = actor;
    }
}
