namespace Hearsay.Study.Discrepancies;

/// <summary>What is known of places by their names: which are states, which towns lie in which state. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal); // folded name -> ISO code
    private readonly Dictionary<string, string?> _towns = new(StringComparer.Ordinal); // folded name -> ISO code, null where it is not known
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
            foreach (var row in Rows(Path.Combine(lexiconsDirectory, file)))
                if (row[1] is "city" or "town") book._towns.TryAdd(NameFolding.Fold(row[0]), null);
                else others.Add(NameFolding.Fold(row[0]));
        book._seats.UnionWith(others.Where(book._towns.ContainsKey));
        foreach (var row in Rows(Path.Combine(codesDirectory, "countries.tsv"))) book.AddState(row);
        return book;
    }

    /// <summary>The ISO code of a state by one of its names; null for others.</summary>
    public string? StateOf(string folded) => _states.GetValueOrDefault(folded);

    public bool IsTown(string folded) => _towns.ContainsKey(folded);

    /// <summary>Towns of two names, of which neither can be meant for what holds the other: "Basra" may be the province in which Zubair lies.</summary>
    public bool AreTwoTowns(string folded, string other) =>
        folded != other && IsTown(folded) && IsTown(other) && (IsCapital(folded) || IsCapital(other) || _seats.Contains(folded) == _seats.Contains(other));

    /// <summary>In the news its name means the town, and it lies in no province of another name.</summary>
    private bool IsCapital(string folded) => _towns.GetValueOrDefault(folded) is not null;

    /// <summary>The ISO code of the state in which a town lies; null where that is not known.</summary>
    public string? StateOfTown(string folded) => _towns.GetValueOrDefault(folded);

    /// <summary>The ISO code with which the code of an actor begins ("IRQ" of "IRQGOV"); null where it begins with none.</summary>
    public string? StateIn(string? code) => code is { Length: >= 3 } && _codes.Contains(code[..3]) ? code[..3] : null;

    private void AddState(string[] row)
    {
        _codes.Add(row[0]);
        foreach (var name in row[2].Split('|').Prepend(row[1]).Where(name => name.Length > 0)) _states.TryAdd(NameFolding.Fold(name), row[0]);
        foreach (var capital in row.Length > 5 ? row[5].Split('|', StringSplitOptions.RemoveEmptyEntries) : []) _towns[NameFolding.Fold(capital)] = row[0];
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
