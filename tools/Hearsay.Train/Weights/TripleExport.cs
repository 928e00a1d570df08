using System.Runtime.InteropServices;
using Hearsay.Language.Weights;

namespace Hearsay.Train.Weights;

/// <summary>Rounds learned weights to bytes and lays them out for <see cref="TripleTable"/>; where a bucket is full, the lightest features go.</summary>
internal static class TripleExport
{
    /// <param name="logRows">Two to this power is the number of rows.</param>
    /// <param name="scale">A weight of one becomes this many units; what passes 127 is cut.</param>
    public static byte[] Section(TripleTrainer weights, int logRows, double scale)
    {
        var rows = new List<(uint Feature, sbyte A, sbyte B, sbyte C, int Weight)>();
        var (cut, lost) = (0, 0);
        foreach (var (feature, a, b, c) in weights.Averages())
        {
            if (Math.Max(Math.Abs(a), Math.Max(Math.Abs(b), Math.Abs(c))) * scale > 127.5) cut++;
            var (x, y, z) = (Round(a * scale), Round(b * scale), Round(c * scale));
            if ((x, y, z) != (0, 0, 0)) rows.Add((feature, x, y, z, Math.Abs(x) + Math.Abs(y) + Math.Abs(z)));
        }

        rows.Sort((one, other) => one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.Feature.CompareTo(other.Feature));
        var table = new uint[1 << logRows];
        foreach (var (feature, a, b, c, _) in rows)
            if (!Place(table, feature, logRows, (byte)feature | (uint)(byte)a << 8 | (uint)(byte)b << 16 | (uint)(byte)c << 24)) lost++;
        Console.Error.WriteLine($"  {weights.Count:N0} features, {rows.Count:N0} kept, {lost:N0} without room, {cut:N0} cut off");
        return MemoryMarshal.AsBytes<uint>(table).ToArray();
    }

    public static sbyte Round(double weight) => (sbyte)Math.Clamp(Math.Round(weight), -127, 127);

    private static bool Place(uint[] table, uint feature, int logRows, uint row)
    {
        var bucket = 2 * (int)(feature >> (33 - logRows));
        for (var at = bucket; at < bucket + 2; at++)
        {
            if (table[at] == 0)
            {
                table[at] = row;
                return true;
            }

            if ((byte)table[at] == (byte)feature) return false;
        }

        return false;
    }
}
