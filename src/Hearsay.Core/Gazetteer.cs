using Hearsay.Core.Spelling;

namespace Hearsay.Core;

/// <summary>What is known of places by their names: which are states, and in which states the others lie. Names are folded. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal); // folded name -> ISO code
    private readonly Dictionary<string, string> _peoples = new(StringComparer.Ordinal); // folded adjective or demonym -> ISO code
    private readonly Dictionary<string, string[]> _countries = new(StringComparer.Ordinal); // folded name of a place in a state -> ISO codes, the likeliest first
    private readonly HashSet<string> _towns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seats = new(StringComparer.Ordinal); // towns of which a province, an island or the like has the name too
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    private Gazetteer()
    {
    }

    /// <summary>Knows no place.</summary>
    public static Gazetteer Empty { get; } = new();

    /// <param name="lexiconsDirectory">The lists of one language, such as <c>lexicons/en</c>.</param>
    /// <param name="codesDirectory">The folder with <c>countries.tsv</c>.</param>
    public static Gazetteer Load(string lexiconsDirectory, string codesDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        ArgumentNullException.ThrowIfNull(codesDirectory);
        var book = new Gazetteer();
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { "places.tsv", "world-places.tsv" })
            foreach (var row in Rows(Path.Combine(lexiconsDirectory, file))) book.AddPlace(row, others);
        book._seats.UnionWith(others.Where(book._towns.Contains));
        foreach (var row in Rows(Path.Combine(codesDirectory, "countries.tsv"))) book.AddState(row);
        return book;
    }

    /// <summary>The ISO code of a state by one of its names; null for others.</summary>
    public string? StateOf(string folded) => _states.GetValueOrDefault(folded);

    /// <summary>The ISO code of the state whose people an adjective or a noun names ("iraqi"); null for others.</summary>
    public string? StateOfPeople(string folded) => _peoples.GetValueOrDefault(folded);

    /// <summary>The ISO codes of the states in which news finds a town, province, island or site of this name, the likeliest first; none where that is not known.</summary>
    public IReadOnlyList<string> CountriesOf(string folded) => _countries.GetValueOrDefault(folded) ?? [];

    public bool IsTown(string folded) => _towns.Contains(folded);

    /// <summary>Towns of two names, of which neither can be meant for what holds the other: "Basra" may be the province in which Zubair lies.</summary>
    public bool AreTwoTowns(string folded, string other) =>
        folded != other && IsTown(folded) && IsTown(other) && (_capitals.Contains(folded) || _capitals.Contains(other) || _seats.Contains(folded) == _seats.Contains(other));

    /// <summary>The ISO code of the one state in which a town lies; null where that is not known, and where towns of several states have the name.</summary>
    public string? StateOfTown(string folded) => IsTown(folded) && CountriesOf(folded) is [var only] ? only : null;

    /// <summary>The ISO code with which the code of an actor begins ("IRQ" of "IRQGOV"); null where it begins with none.</summary>
    public string? StateIn(string? code) => code is { Length: >= 3 } && _codes.Contains(code[..3]) ? code[..3] : null;

    private void AddPlace(string[] row, HashSet<string> others)
    {
        var name = NameFolding.Fold(row[0]);
        if (row[1] is "city" or "town") _towns.Add(name);
        else others.Add(name);
        if (row[^1] is { Length: >= 3 } last && char.IsUpper(last[0])) _countries.TryAdd(name, last.Split('|'));
    }

    private void AddState(string[] row)
    {
        _codes.Add(row[0]);
        foreach (var name in Values(row, 2).Prepend(row[1])) _states.TryAdd(NameFolding.Fold(name), row[0]);
        foreach (var name in Values(row, 3).Concat(Values(row, 4))) _peoples.TryAdd(NameFolding.Fold(name), row[0]);
        foreach (var name in Values(row, 5).Select(name => NameFolding.Fold(name)))
        {
            _towns.Add(name);
            _capitals.Add(name); // in the news its name means the town, and it lies in no province of another name
            _countries[name] = [row[0], .. CountriesOf(name).Where(other => other != row[0])];
        }
    }

    private static string[] Values(string[] row, int column) => row.Length > column ? row[column].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
