namespace Hearsay.Study.Discrepancies;

/// <summary>Kinds of persons to whom something befalls, by the words for them: a boy is a minor, and no less a civilian.</summary>
internal static class PersonKinds
{
    private static readonly string[] Minors = ["minor", "child", "children", "boy", "girl", "teenager", "schoolchildren", "schoolboy", "schoolgirl", "pupil", "juvenile", "infant", "toddler", "baby", "babies", "adolescent"];
    private static readonly string[] Civilians = ["civilian", "villager", "farmer", "shopkeeper", "bystander", "pedestrian", "passenger", "resident", "woman", "women", "worshipper", "patient", "nurse", "family", "families", "shepherd", "fisherman", "fishermen", "citizen"];
    private static readonly string[] Others = ["soldier", "troop", "policeman", "policemen", "protester", "demonstrator", "journalist", "prisoner", "hostage", "fighter", "militant", "student", "worker", "diplomat", "doctor", "foreigner", "peacekeeper"];

    private static readonly Dictionary<string, string[]> Kinds = Minors.Select(word => (word, Kinds: new[] { "minor", "civilian" }))
        .Concat(Civilians.Select(word => (word, Kinds: new[] { word == "civilian" ? word : StemOf(word), "civilian" }))).Concat(Others.Select(word => (word, Kinds: new[] { StemOf(word) })))
        .SelectMany(row => new[] { row, (row.word + "s", row.Kinds) }).DistinctBy(row => row.Item1).ToDictionary(row => row.Item1, row => row.Item2.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    /// <summary>All kinds of those whom the words name.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> words) => words.SelectMany(word => Kinds.GetValueOrDefault(word) ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>The kind that the word means itself, not those in which it lies: "minors" for a minor; null for a word of no kind.</summary>
    public static string? Named(string word) => Kinds.TryGetValue(word, out var kinds) ? kinds[0] : null;

    private static string StemOf(string word) => word switch
    {
        "women" => "woman",
        "families" => "family",
        "fishermen" => "fisherman",
        "policemen" => "policeman",
        _ => word,
    };
}
