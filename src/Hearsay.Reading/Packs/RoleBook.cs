using System.Globalization;
using Hearsay.Core.Spelling;
using Hearsay.Reading.Mentions;

namespace Hearsay.Reading.Packs;

/// <summary>
/// PLOVER sectors of offices and occupations, and what packs know of who held which when: dated roles of <c>actors.tsv</c>, dated
/// codes of <c>coded.tsv</c>. Read-only after loading. All keys are folded.
/// </summary>
internal sealed class RoleBook
{
    private readonly Dictionary<string, string> _sectors = new(StringComparer.Ordinal); // role or title -> sector
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal); // group of a pack -> its sector
    private readonly Dictionary<string, List<DatedCode>> _roles = new(StringComparer.Ordinal); // name -> sectors with their days
    private readonly Dictionary<string, DatedCode[]> _codes = new(StringComparer.Ordinal); // name -> whole codes with their days

    private RoleBook()
    {
    }

    /// <param name="packs">Folder of packs, or null for none.</param>
    public static RoleBook Load(string lexicons, string? packs)
    {
        var book = new RoleBook();
        foreach (var file in (string[])["titles.tsv", "roles.tsv"])
            foreach (var row in WordList.Rows(Path.Combine(lexicons, file)))
                if (row.Length > 2 && row[2].Length == 3) book._sectors.TryAdd(NameFolding.Fold(row[0]), row[2]);
        if (packs is null) return book;
        foreach (var folder in Directory.EnumerateDirectories(packs).Order(StringComparer.Ordinal)) book.Add(folder);
        return book;
    }

    /// <summary>The sector of a role or title word, or null.</summary>
    public string? SectorOf(string folded) => _sectors.GetValueOrDefault(folded);

    /// <summary>The sectors that a pack dates, in its order; empty for a name without dated roles.</summary>
    public IReadOnlyList<DatedCode> RolesOf(string folded) => _roles.GetValueOrDefault(folded) ?? [];

    /// <summary>The first code of a dictionary that holds on the day, or null.</summary>
    public string? CodeOn(string folded, DateOnly day)
    {
        foreach (var code in _codes.GetValueOrDefault(folded) ?? [])
            if (code.HoldsOn(day)) return code.Code == "---" ? null : code.Code;
        return null;
    }

    private void Add(string folder)
    {
        var actors = Rows(folder, "actors.tsv").Where(row => row.Length >= 5).ToArray();
        foreach (var row in actors)
            if (row[4].Length >= 6) _groups.TryAdd(NameFolding.Fold(row[0]), row[4].Substring(3, 3));
        foreach (var row in actors.Where(row => row.Length > 5))
            foreach (var name in WordList.Values(row[1]).Prepend(row[0]))
                _roles[NameFolding.Fold(name)] = [.. WordList.Values(row[5]).Select(Role).OfType<DatedCode>()];
        foreach (var row in Rows(folder, "coded.tsv").Where(row => row.Length == 3 && row[2].Contains(':', StringComparison.Ordinal)))
            foreach (var name in WordList.Values(row[1]).Prepend(row[0]))
                _codes[NameFolding.Fold(name)] = [.. WordList.Values(row[2]).Select(Dated)];
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.Exists(Path.Combine(folder, file)) ? WordList.Rows(Path.Combine(folder, file)) : [];

    private DatedCode? Role(string cell)
    {
        var dated = Dated(cell);
        return Sector(NameFolding.Fold(dated.Code)) is { } sector ? dated with { Code = sector } : null;
    }

    private static DatedCode Dated(string cell)
    {
        var parts = cell.Split(':');
        return new DatedCode(parts[0].Trim(), Day(parts, 1), Day(parts, 2));
    }

    /// <summary>Of "leader of the Palm List" the list's, else that of the longest role in the words.</summary>
    private string? Sector(string role)
    {
        foreach (var (group, sector) in _groups)
            if (role.EndsWith($" of the {group}", StringComparison.Ordinal) || role.EndsWith($" of {group}", StringComparison.Ordinal)) return sector;
        var words = role.Split(' ');
        for (var length = words.Length; length > 0; length--)
            for (var first = 0; first + length <= words.Length; first++)
                if (SectorOf(string.Join(' ', words[first..(first + length)])) is { } sector) return sector;
        return null;
    }

    private static DateOnly? Day(string[] parts, int at) =>
        at < parts.Length && DateOnly.TryParseExact(parts[at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
