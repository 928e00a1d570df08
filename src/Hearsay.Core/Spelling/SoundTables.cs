using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Core.Spelling;

/// <summary>The tables of letters and sounds that lie in this assembly.</summary>
internal static class SoundTables
{
    /// <summary>What a pair of sounds costs that no row names.</summary>
    public const float FullCost = 1;

    /// <summary>Stands for "left out" in <see cref="Costs"/>.</summary>
    public const char Nothing = '-';

    private const int Sounds = 128;

    /// <summary>Letters, the sounds they stand for, and the letters one of which must follow ("" for any).</summary>
    public static FrozenDictionary<string, (string Sounds, string Before)[]> Letters { get; } =
        Rows("sounds.tsv").GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row[1], row[2] == "ei" ? "eiy" : "")).ToArray(), StringComparer.Ordinal);

    /// <summary>[sound, sound], both ways.</summary>
    public static float[] Costs { get; } = ReadCosts();

    public static float Cost(char left, char right) => left < Sounds && right < Sounds ? Costs[(left * Sounds) + right] : left == right ? 0 : FullCost;

    private static float[] ReadCosts()
    {
        var costs = new float[Sounds * Sounds];
        Array.Fill(costs, FullCost);
        for (var sound = 0; sound < Sounds; sound++) costs[(sound * Sounds) + sound] = 0;
        foreach (var row in Rows("sound-costs.tsv"))
        {
            var cost = float.Parse(row[2], CultureInfo.InvariantCulture);
            costs[(row[0][0] * Sounds) + row[1][0]] = cost;
            costs[(row[1][0] * Sounds) + row[0][0]] = cost;
        }

        return costs;
    }

    public static List<string[]> Rows(string name)
    {
        using var stream = typeof(SoundTables).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
        return rows;
    }
}
