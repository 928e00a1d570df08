using System.Globalization;
using System.Text;
using Hearsay.Core;
using Hearsay.Core.Spelling;

namespace Hearsay.Reading.Packs;

/// <summary>Checks the files of a pack line by line, as a person who edits them needs it. See packs/README.md for the columns.</summary>
public sealed class PackCheck
{
    private const int FewestCells = 5, MostCells = 6;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly List<PackFlaw> _flaws = [];
    private Dictionary<string, (string Actor, int Line)> _bearers = [];

    /// <param name="codesDirectory">The folder with <c>countries.tsv</c>.</param>
    public PackCheck(string codesDirectory)
    {
        ArgumentNullException.ThrowIfNull(codesDirectory);
        foreach (var line in File.ReadLines(Path.Combine(codesDirectory, "countries.tsv")))
            if (line.Length > 3 && line[0] != '#') _countries.Add(line[..3]);
    }

    public IReadOnlyList<PackFlaw> Flaws => _flaws;

    /// <summary>Lines that hold something, over all files seen.</summary>
    public int Rows { get; private set; }

    /// <param name="folder">One pack.</param>
    public void Check(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) _flaws.Add(new PackFlaw(folder, 0, "a pack holds actors.tsv, agents.tsv, coded.tsv or seats-*.tsv; here is none"));
        foreach (var file in files) CheckFile(file);
    }

    private void CheckFile(string file)
    {
        _bearers = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        Action<string[], string, int>? check = Path.GetFileNameWithoutExtension(file) switch
        {
            "actors" => Actor,
            "coded" => Coded,
            "agents" => Agent,
            var name when name.StartsWith("seats", StringComparison.Ordinal) => Seats,
            _ => null,
        };
        if (check is null) _flaws.Add(new PackFlaw(file, 0, "no part of a pack is called so; it is not read"));
        else CheckLines(file, check);
    }

    private void CheckLines(string file, Action<string[], string, int> check)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file, new UTF8Encoding(false, false)))
        {
            number++;
            if (line.Contains('\uFFFD', StringComparison.Ordinal)) Add(file, number, "bytes that are no UTF-8");
            if (line.Length == 0 || line[0] == '#') continue;
            Rows++;
            check(line.Split('\t'), file, number);
        }
    }

    private void Actor(string[] cells, string file, int line)
    {
        if (cells.Length is < FewestCells or > MostCells)
        {
            Add(file, line, string.Create(CultureInfo.InvariantCulture, $"{cells.Length} cells; an actor has name, other names, type, subtype, code and perhaps roles, parted by tabs"));
            return;
        }

        if (!Enum.TryParse<EntityType>(cells[2], true, out var type) || type == EntityType.Other || !cells[2].All(char.IsAsciiLetter)) Add(file, line, $"“{cells[2]}” is no type; PER, ORG, LOC and NAT are");
        foreach (var name in cells[1].Split('|').Where(name => name.Length > 0).Prepend(cells[0])) Name(name, cells[0], file, line);
        Code(cells[4], file, line);
        if (cells.Length == MostCells)
            foreach (var role in cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries)) Role(role, file, line);
    }

    private void Name(string name, string actor, string file, int line)
    {
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0) Add(file, line, name.Length == 0 ? "an actor without a name" : $"“{name}” has no letters");
        else if (!_bearers.TryAdd(folded, (actor, line)) && _bearers[folded] is var (bearer, first) && first != line) Add(file, line, string.Create(CultureInfo.InvariantCulture, $"“{name}” is a name of “{bearer}” too (line {first}); the last one wins"));
    }

    private void Code(string code, string file, int line)
    {
        if (code.Length == 0) return;
        if (code.Length % 3 != 0 || !code.All(char.IsAsciiLetterUpper)) Add(file, line, $"“{code}” is no code: three letters for the country and three for the sector, such as IRQGOV");
        else if (!_countries.Contains(code[..3])) Add(file, line, $"“{code[..3]}” is no country of codes/countries.tsv");
    }

    private void Role(string cell, string file, int line)
    {
        var parts = cell.Split(':');
        if (parts.Length != 3 || parts[0].Trim().Length == 0)
        {
            Add(file, line, $"“{cell}” is no role; roles are role:from:to, either day may be left open");
            return;
        }

        var (from, to) = (Day(parts[1]), Day(parts[2]));
        if ((parts[1].Length > 0 && from is null) || (parts[2].Length > 0 && to is null)) Add(file, line, $"“{cell}” has a day that is not written YYYY-MM-DD");
        else if (from > to) Add(file, line, $"“{cell}” ends before it begins");
    }

    private void Coded(string[] cells, string file, int line)
    {
        if (cells.Length != 3) Add(file, line, "a coded name has name, other names and codes, parted by tabs");
        else
            foreach (var cell in cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
                if (cell.Split(':')[0] is var code && code != "---" && (code.Length % 3 != 0 || !code.All(char.IsAsciiLetterUpper))) Add(file, line, $"“{code}” is no code");
    }

    private void Agent(string[] cells, string file, int line)
    {
        if (cells.Length != 3 || cells[0].Trim().Length == 0) Add(file, line, "an agent has word, plurals and code, parted by tabs");
        else if (cells[2].Trim('~') is var letters && (letters.Length == 0 || letters.Length + 1 != cells[2].Length || !letters.All(char.IsAsciiLetterUpper))) Add(file, line, $"“{cells[2]}” is no code of an agent; ~GOV and NGO~ are");
    }

    private void Seats(string[] cells, string file, int line)
    {
        if (cells.Length != 2 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)) Add(file, line, "a list of an assembly has name and seats, parted by a tab");
        else Name(cells[0], cells[0], file, line);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private void Add(string file, int line, string message) => _flaws.Add(new PackFlaw(file, line, message));
}
