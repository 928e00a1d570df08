using Hearsay.Core.Spelling;

namespace Hearsay.Record.Actors;

/// <summary>The words inside names that need their own treatment: articles, particles, titles, legal forms, classes of like words, nations.</summary>
internal sealed class NameParts
{
    /// <summary>Words of the longest phrase that is read as one.</summary>
    public const int LongestPhrase = 5;

    private const int ShortestStem = 3;
    private const int CountryLetters = 3;

    private readonly Dictionary<string, string> _phrases = new(StringComparer.Ordinal); // words -> one word for them, "" for none
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal); // kind -> words
    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _givenNames = new(StringComparer.Ordinal); // word -> m, f or u
    private readonly HashSet<string> _generic = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _packed = new(StringComparer.Ordinal); // what only a pack knows -> ISO code of its country

    private NameParts()
    {
    }

    /// <param name="packs">A folder of packs, or null for none.</param>
    public static NameParts Load(string lexicons, string codes, string? packs)
    {
        var parts = new NameParts { Callings = Callings.Load(lexicons) };
        foreach (var row in Rows(Path.Combine(lexicons, "name-parts.tsv"))) parts.Add(row[0], row[1], row[2]);
        foreach (var row in Rows(Path.Combine(lexicons, "titles.tsv"))) parts._titles.Add(NameFolding.Fold(row[0]));
        foreach (var row in Rows(Path.Combine(lexicons, "title-nouns.tsv"))) parts._titles.Add(NameFolding.Fold(row[0]));
        foreach (var row in Rows(Path.Combine(lexicons, "roles.tsv"))) parts._titles.Add(NameFolding.Fold(row[0]));
        foreach (var row in Rows(Path.Combine(lexicons, "given-names.tsv"))) parts._givenNames.TryAdd(NameFolding.Fold(row[0]), row[1][0]);
        foreach (var row in Rows(Path.Combine(lexicons, "known-orgs.tsv"))) parts.AddKnown(row);
        foreach (var row in Rows(Path.Combine(codes, "countries.tsv"))) parts.AddCountry(row);
        foreach (var folder in packs is null ? (IEnumerable<string>)[] : Directory.EnumerateDirectories(packs).Order(StringComparer.Ordinal))
            if (Path.Combine(folder, "actors.tsv") is var file && File.Exists(file))
                foreach (var row in Rows(file).Where(row => row.Length > 2)) parts.AddPacked(row);
        return parts;
    }

    public required Callings Callings { get; init; }

    /// <summary>All names of each person that packs know.</summary>
    public List<string[]> Persons { get; } = [];

    public bool Is(string kind, string word) => _kinds.TryGetValue(kind, out var words) && words.Contains(word);

    public bool IsTitle(string words) => _titles.Contains(words);

    /// <summary>The class a word stands for ("army" for "jaysh", a nation for its adjective), or null.</summary>
    public string? ClassOf(string word) => _same.GetValueOrDefault(word) ?? _nations.GetValueOrDefault(word);

    public bool IsGeneric(string? kind) => kind is not null && _generic.Contains(kind);

    public string GivenClass(string word) => _given.GetValueOrDefault(word, word);

    public bool IsGivenName(string word) => _givenNames.ContainsKey(word);

    /// <summary>Whether a word ends as family names do in some language ("-enko", "-zadeh"), and is long enough for the end to be one.</summary>
    public bool IsFamilyName(string word)
    {
        for (var length = 2; length <= word.Length - ShortestStem; length++)
            if (Is("family", word[^length..]) && !IsGivenName(word)) return true;
        return false;
    }

    /// <summary>Whether one is a man's name and the other a woman's.</summary>
    public bool AreOfTwoGenders(string one, string other) =>
        (_givenNames.GetValueOrDefault(one), _givenNames.GetValueOrDefault(other)) is ('m', 'f') or ('f', 'm');

    /// <summary>Whether a word says nothing of groups: no "of", no "army", no "Ltd.", no nation.</summary>
    public bool IsPlain(string word) => !Is("stop", word) && !Is("legal", word) && ClassOf(word) is null && !char.IsAsciiDigit(word[0]);

    /// <summary>Two given names that the lists know apart, however near they sound: "hasan" and "husayn".</summary>
    public bool AreOtherGiven(string one, string other) =>
        _given.TryGetValue(one, out var left) && _given.TryGetValue(other, out var right) && left != right;

    public bool IsNation(string word) => _nations.ContainsKey(word);

    /// <summary>The name under which the lists know a whole folded name, or null.</summary>
    public string? Known(string folded) => _known.GetValueOrDefault(folded) ?? State(folded);

    /// <summary>The country of a body that is known through a pack alone ("IRQ" for "org:victory alliance"); null for others.</summary>
    public string? CountryOfPacked(string known) => _packed.GetValueOrDefault(known);

    /// <summary>The state behind its form of government: "republic of albania".</summary>
    private string? State(string folded)
    {
        if (folded.IndexOf(" of ", StringComparison.Ordinal) is not (> 0 and var of) || folded[..of] is not ("republic" or "kingdom" or "islamic republic" or "federal republic" or "arab republic" or "sultanate" or "state")) return null;
        var name = folded[(of + 4)..];
        return _known.GetValueOrDefault(name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name) is { } known && known.StartsWith("country:", StringComparison.Ordinal) ? known : null;
    }

    /// <summary>What several folded words are read as together: a word, "" for nothing at all, null when they are no phrase.</summary>
    public string? Phrase(string folded) => _phrases.GetValueOrDefault(folded);

    private void Add(string word, string kind, string group)
    {
        if (kind != "title" && word.Contains(' ', StringComparison.Ordinal)) _phrases.TryAdd(word, kind == "legal" ? "" : word);
        if (kind == "title")
        {
            _titles.Add(word);
            return;
        }

        if (kind is "same" or "generic") _same[word] = group;
        if (kind == "generic") _generic.Add(group);
        if (kind is "given" or "variant") _given[word] = group;
        if (!_kinds.TryGetValue(kind, out var words)) _kinds.Add(kind, words = new HashSet<string>(StringComparer.Ordinal));
        words.Add(word);
    }

    private void AddKnown(string[] row)
    {
        var known = "org:" + NameFolding.Fold(row[0]);
        foreach (var name in Values(row[1]).Prepend(row[0])) _known.TryAdd(NameFolding.Fold(name), known);
    }

    /// <summary>A body's further names go with one that the lists know.</summary>
    private void AddPacked(string[] row)
    {
        string[] names = [row[0], .. Values(row[1])];
        if (row[2] == "PER") Persons.Add(names);
        if (row[2] != "ORG") return;
        var known = names.Select(name => _known.GetValueOrDefault(NameFolding.Fold(name))).FirstOrDefault(name => name is not null);
        known ??= OnlyPacked("org:" + NameFolding.Fold(row[0]), row);
        foreach (var name in names) _known.TryAdd(NameFolding.Fold(name), known);
    }

    private string OnlyPacked(string known, string[] row)
    {
        if (row.Length > 4 && row[4].Length >= CountryLetters) _packed.TryAdd(known, row[4][..CountryLetters]);
        return known;
    }

    private void AddCountry(string[] row)
    {
        foreach (var name in Values(row[2]).Prepend(row[1]))
        {
            _known.TryAdd(NameFolding.Fold(name), "country:" + row[0]);
            if (name.Contains(' ', StringComparison.Ordinal)) _phrases.TryAdd(NameFolding.Fold(name), NameFolding.Fold(name));
            _nations.TryAdd(NameFolding.Fold(name), "nation:" + row[0]);
        }

        foreach (var name in Values(row[3]).Concat(Values(row[4]))) _nations.TryAdd(NameFolding.Fold(name), "nation:" + row[0]);
    }

    private static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
