using System.Globalization;

namespace Hearsay.Terminal;

/// <summary>A list of seats written by hand: a line for each party, name, tab, seats; blank lines and lines that begin with # are passed over.</summary>
internal static class SeatFile
{
    private const int MostParties = 500;
    private const int MostSeats = 10_000; // of all; the arithmetic takes room in proportion

    /// <param name="path">"-" is standard input.</param>
    /// <exception cref="ArgumentException">A line is not so, or there are more parties or seats than can be counted; the message says where.</exception>
    public static IReadOnlyList<(string Name, int Seats)> Read(string path)
    {
        using var input = path == "-" ? Console.In : new StreamReader(path);
        var parties = new List<(string Name, int Seats)>();
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#') parties.Add(Party(line, path, number));
        }

        if (parties.Count is 0 or > MostParties) throw new ArgumentException($"{path}: a list holds 1 to {MostParties} parties");
        if (parties.Sum(party => (long)party.Seats) > MostSeats) throw new ArgumentException($"{path}: more than {MostSeats} seats");
        return parties;
    }

    private static (string Name, int Seats) Party(string line, string path, int number)
    {
        var tab = line.LastIndexOf('\t');
        if (tab > 0 && int.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var seats)) return (line[..tab].Trim(), seats);
        throw new ArgumentException($"{path}:{number.ToString(CultureInfo.InvariantCulture)}: a line is a name, a tab and a number of seats");
    }
}
