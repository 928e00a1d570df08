namespace Hearsay.Record.Actors;

/// <summary>What people do for a living, by fields that hardly anybody changes for another. Immutable.</summary>
public sealed class Callings
{
    private const string With = "with", Alike = "alike";

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal); // folded word -> field; two fields -> "with"

    private Callings()
    {
    }

    /// <param name="lexiconsDirectory">The folder with <c>callings.tsv</c>.</param>
    public static Callings Load(string lexiconsDirectory)
    {
        ArgumentNullException.ThrowIfNull(lexiconsDirectory);
        var callings = new Callings();
        foreach (var row in File.ReadLines(Path.Combine(lexiconsDirectory, "callings.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))) callings._fields[row[0]] = row[1];
        return callings;
    }

    /// <summary>The field of a folded word, or of the last word of several ("tarvian football coach"); null for none.</summary>
    public string? FieldOf(string calling)
    {
        ArgumentNullException.ThrowIfNull(calling);
        var word = calling[(calling.LastIndexOf(' ') + 1)..];
        if (word == "general" && calling.Contains("secretary", StringComparison.Ordinal)) word = "secretary";
        return _fields.GetValueOrDefault(word) is { } field && field is not (With or Alike) ? field : null;
    }

    /// <summary>Whether every calling of one is of another field than every calling of the other, and of one that goes with none of these; false where either has none.</summary>
    /// <param name="areAlike">Whether the names are written the same.</param>
    public bool AreApart(IEnumerable<string> one, IEnumerable<string> other, bool areAlike) => AreOfTwo(Fields(one), Fields(other), areAlike);

    /// <summary>The same of fields.</summary>
    public bool AreOfTwo(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, bool areAlike = true)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Count > 0 && other.Count > 0 && !one.Any(field => other.Any(rival => GoTogether(field, rival, areAlike)));
    }

    private string[] Fields(IEnumerable<string> callings) => [.. callings.Select(FieldOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    private bool GoTogether(string one, string other, bool areAlike) => one == other || ((_fields.GetValueOrDefault($"{one} {other}") ?? _fields.GetValueOrDefault($"{other} {one}")) is { } way && (areAlike || way == With));
}
