using System.Collections.Frozen;

namespace Hearsay.Reading.Events;

/// <summary>Common nouns that stand for actors ("minister", "rebel"), each with its PLOVER sector or none ("protester").</summary>
internal sealed class ActorNouns
{
    private readonly FrozenDictionary<string, string> _sectors;

    private ActorNouns(FrozenDictionary<string, string> sectors) => _sectors = sectors;

    /// <summary>Whether a sector acts in public life by itself, as a company or a doctor does not.</summary>
    public bool IsPublicSector(string? sector) =>
        sector is not null && (sector is "SPO" || sector.Contains("GOV", StringComparison.Ordinal) || sector.Contains("MIL", StringComparison.Ordinal) || Public.Contains(sector[..Math.Min(3, sector.Length)]));

    private static readonly FrozenSet<string> Public = FrozenSet.Create(StringComparer.Ordinal, "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "PRM", "SPY", "UAF", "OPP", "PRE", "REL", "REF", "IGO", "ELI", "CRM");

    public static ActorNouns Load(string path)
    {
        var sectors = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Rows(path, 2))
            foreach (var noun in row[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) sectors.TryAdd(noun, row[0]);
        return new ActorNouns(sectors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A plural that the lemmatizer keeps ("troops") counts as its singular.</summary>
    public bool Contains(string lemma) => _sectors.ContainsKey(lemma) || (lemma.Length > 2 && lemma[^1] == 's' && _sectors.ContainsKey(lemma[..^1]));

    /// <summary>The sector ("GOV", "MIL" ...), or null when the noun says none.</summary>
    public string? Sector(string lemma) => _sectors.TryGetValue(lemma, out var sector) && sector != "-" ? sector : null;
}
