namespace Hearsay.Record.Actors;

/// <summary>What people do for a living, by fields that hardly anybody changes for another. Immutable.</summary>
public sealed class Callings
{
    private const string With = "with";

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
        return _fields.GetValueOrDefault(word) is { } field && field != With ? field : null;
    }

    /// <summary>Whether every calling of one is of another field than every calling of the other, and of one that goes with none of these; false where either has none.</summary>
    public bool AreApart(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (here, there) = (Fields(one), Fields(other));
        return here.Length > 0 && there.Length > 0 && !here.Any(field => there.Any(rival => GoTogether(field, rival)));
    }

    private string[] Fields(IEnumerable<string> callings) => [.. callings.Select(FieldOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    private bool GoTogether(string one, string other) => one == other || _fields.ContainsKey($"{one} {other}") || _fields.ContainsKey($"{other} {one}");
}
