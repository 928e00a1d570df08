namespace Hearsay.Study.Seats;

/// <summary>The seats of an assembly as one document gives them.</summary>
/// <param name="Document">Id.</param>
/// <param name="Rows">In the order of the text.</param>
/// <param name="Whole">All seats of the assembly; null when no document of the record says.</param>
/// <param name="IsComplete">The list claims to name every seat: it has a row for those without a party.</param>
public sealed record SeatList(string Document, string? Title, string Outlet, DateOnly? Date, IReadOnlyList<SeatRow> Rows, int? Whole, bool IsComplete)
{
    private const double NearlyAll = 0.95;
    private const int ShortestWord = 4; // letters of a word that may tell one party under two names

    public int Sum => Rows.Sum(row => row.Seats);

    /// <summary>Pairs of rows that may be one party under two names: equal seats, and a word of the name or the actor in common.</summary>
    public IReadOnlyList<(SeatRow First, SeatRow Second)> Twins =>
        [.. from i in Enumerable.Range(0, Rows.Count) from j in Enumerable.Range(i + 1, Rows.Count - i - 1) where AreTwins(Rows[i], Rows[j]) select (Rows[i], Rows[j])];

    /// <summary>The sum with each pair of twins counted once.</summary>
    public int SumOnce => Sum - Twins.Select(pair => pair.Second).Distinct().Sum(row => row.Seats);

    /// <summary>So little is missing that the arithmetic of coalitions makes sense.</summary>
    public bool IsWhole => Whole is not { } whole || SumOnce >= NearlyAll * whole;

    public SeatFlaw Flaw => Whole switch
    {
        { } whole when Sum > whole && Twins.Count > 0 && SumOnce <= whole => SeatFlaw.CountedTwice,
        { } whole when Sum > whole => SeatFlaw.TooMany,
        { } whole when IsComplete && Sum < whole => SeatFlaw.TooFew,
        _ => SeatFlaw.None,
    };

    /// <summary>The assembly with twins counted once under both names, largest party first.</summary>
    public IReadOnlyList<SeatRow> Parties =>
        [.. Rows.Except(Twins.Select(pair => pair.Second)).Select(WithTwins).OrderByDescending(row => row.Seats).ThenBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>More than half of the whole, or of the sum.</summary>
    public int Majority => (Whole ?? SumOnce) / 2 + 1;

    private SeatRow WithTwins(SeatRow row) => row with { Name = string.Join(" = ", Twins.Where(pair => pair.First == row).Select(pair => pair.Second.Name).Prepend(row.Name)) };

    private static bool AreTwins(SeatRow one, SeatRow other) =>
        one.Seats == other.Seats && ((one.Actor is not null && one.Actor == other.Actor) || WordsOf(one).Overlaps(WordsOf(other)));

    private static HashSet<string> WordsOf(SeatRow row) =>
        NameFolding.Fold(row.Name).Split(' ').Select(word => word.Length > ShortestWord ? word.TrimEnd('s') : word).Where(word => word.Length >= ShortestWord && word is not ("party" or "list" or "movement" or "alliance" or "front" or "union" or "national" or "league")).ToHashSet(StringComparer.Ordinal);
}
