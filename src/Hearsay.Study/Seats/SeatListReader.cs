using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Study.Seats;

/// <summary>
/// Gathers the seat counts of each document into a list: rows by party, the whole from "47 of 150 seats" or from the count of the
/// assembly itself. A party's name is taken from before its number where the line is a table's ("Farmers' League: 5 seats"), else it
/// is the holder that was read.
/// </summary>
internal static partial class SeatListReader
{
    private const int FewestRows = 3;
    private const double MostOfAll = 0.75; // a list that names the independents and less than this of all seats is none of the whole
    private const double OfTheRest = 0.9; // a count as large as the others together is the assembly's own
    private const int LongestName = 90, LongestLead = 200; // UTF-16 units, of which the second is how far before a number its name is looked for
    private const int LongestCount = 300; // days from a vote to a report that still tells of its assembly

    /// <returns>Newest first; only lists of three parties or more.</returns>
    public static IReadOnlyList<SeatList> Of(IEnumerable<Claim> claims, Func<string, DocumentEntry?> entry)
    {
        var counts = claims.Where(claim => claim.Quantity is { Of: "seats", Value: > 0 } && claim.Comment is null).GroupBy(claim => claim.Document, StringComparer.Ordinal)
            .Select(group => (Document: group.Key, Claims: group.OrderBy(claim => claim.Quantity!.Span.Start).ThenBy(claim => claim.Id, StringComparer.Ordinal).ToArray())).ToArray();
        var lists = counts.Select(count => Read(count.Document, count.Claims, entry(count.Document))).OfType<SeatList>().ToArray();
        return [.. lists.Select(list => list.Whole is null ? list with { Whole = WholeOf(list, lists) } : list)
            .OrderByDescending(list => list.Date ?? DateOnly.MinValue).ThenBy(list => list.Document, StringComparer.Ordinal)];
    }

    private static SeatList? Read(string document, Claim[] claims, DocumentEntry? entry)
    {
        var table = claims.Where(claim => TableName(claim) is not null).ToArray(); // beside a table the sentences only repeat it
        var rows = (table.Length < FewestRows ? claims : table).Where(claim => !IsOfBefore(claim)).OrderByDescending(FinalityOf).ThenByDescending(LastDayOf).ThenBy(claim => claim.Evidence.Start).ThenByDescending(claim => claim.Quantity!.Span.Start).Select(RowOf).OfType<SeatRow>().DistinctBy(row => NameFolding.Fold(row.Name).StartsWith("independent", StringComparison.Ordinal) ? "independents" : NameFolding.Fold(row.Name)).OrderBy(row => row.Claim.Quantity!.Span.Start).ToList();
        int? whole = claims.Select(claim => claim.Quantity!.Total).Max() is { } total ? (int)total : null;
        whole ??= claims.Where(claim => IsAssembly(claim.Quantity!.Holder) && claim.Quantity!.Value >= claims.Max(other => other.Quantity!.Value)).Select(claim => (int?)claim.Quantity!.Value!.Value).FirstOrDefault();
        whole ??= table.Length < FewestRows ? null : claims.Except(table).Select(claim => (int)claim.Quantity!.Value!.Value).Where(count => count >= OfTheRest * rows.Sum(row => row.Seats)).Cast<int?>().FirstOrDefault();
        rows.RemoveAll(row => IsAssembly(row) && !NameFolding.Fold(row.Name).EndsWith("congress", StringComparison.Ordinal) && row.Seats < rows.Max(other => other.Seats)); // a congress may be a party
        if (rows.Find(row => row.Seats == whole || (IsAssembly(row) && !(row.Seats < row.Claim.Quantity!.Total) && row.Seats >= rows.Max(other => other.Seats)) || 2 * row.Seats == rows.Sum(other => other.Seats)) is { } all)
        {
            whole ??= all.Seats;
            rows.Remove(all);
        }

        if (GroupIn(rows, whole) is { } group) rows.Remove(group);
        if (rows.Count < FewestRows) return null;
        return new SeatList(document, entry?.Title, claims[0].Chain[0].Name, entry?.Date, rows, whole, rows.Exists(IsOfNobody) && !claims.Any(IsOfOthers) && !(rows.Sum(row => row.Seats) < MostOfAll * whole));
    }

    /// <summary>"the rest of the parties shared 15": some are not named.</summary>
    private static bool IsOfOthers(Claim claim) =>
        TableName(claim) is null && claim.Quantity!.Holder is null && NameFolding.Fold(claim.Evidence.Text).Split(' ').Any(word => word is "rest" or "remaining" or "others" or "other");

    /// <summary>Of several counts of one party in one document the last in time, of these the first in the text.</summary>
    public static Claim LastOf(IEnumerable<Claim> counts) => counts.OrderByDescending(LastDayOf).ThenBy(claim => claim.Quantity!.Span.Start).First();

    /// <summary>Of two counts of one party the later stands: "which won 48 seats in May, now has 46".</summary>
    private static DateOnly LastDayOf(Claim claim) => claim.Time.End ?? claim.Time.Start ?? claim.Published ?? DateOnly.MinValue;

    /// <summary>Of the counts of one night the final one stands before those of which something is still out.</summary>
    private static int FinalityOf(Claim claim)
    {
        var words = NameFolding.Fold(claim.Evidence.Text).Split(' ');
        return words.Contains("final") || words.Contains("recount") ? 1 : words.Any(word => word is "counted" or "partial" or "preliminary" or "provisional" or "projection" or "poll") ? -1 : 0;
    }

    /// <summary>Of an assembly before this one: "had won 80 seats in 2018".</summary>
    private static bool IsOfBefore(Claim claim) => claim.Time is { Basis: TimeBasis.Text, End: { } end } && claim.Evidence.Text.Contains(" had ", StringComparison.Ordinal) && claim.Published is { } day && day.DayNumber - end.DayNumber > LongestCount;

    /// <summary>A row that is the sum of some that follow it, of which there are more than the whole holds: an alliance counted beside its parts.</summary>
    private static SeatRow? GroupIn(List<SeatRow> rows, int? whole)
    {
        if (whole is null || rows.Sum(row => row.Seats) <= whole) return null;
        for (var at = 0; at < rows.Count; at++)
            for (var (end, sum) = (at + 1, 0); end < rows.Count && sum < rows[at].Seats; end++)
                if ((sum += rows[end].Seats) == rows[at].Seats && end > at + 1) return rows[at];
        return null;
    }

    /// <summary>The whole of another list that shares most of its parties.</summary>
    private static int? WholeOf(SeatList list, SeatList[] lists)
    {
        var names = list.Rows.Select(row => NameFolding.Fold(row.Name)).ToHashSet(StringComparer.Ordinal);
        return lists.Where(other => other.Whole is not null && 2 * other.Rows.Count(row => names.Contains(NameFolding.Fold(row.Name))) >= Math.Min(names.Count, other.Rows.Count))
            .OrderBy(other => Math.Abs((other.Date?.DayNumber ?? 0) - (list.Date?.DayNumber ?? 0))).Select(other => other.Whole).FirstOrDefault();
    }

    private static SeatRow? RowOf(Claim claim)
    {
        var (quantity, seats) = (claim.Quantity!, (int)claim.Quantity!.Value!.Value);
        if (TableName(claim) is { } rest && NameFolding.Fold(rest) is "others" or "other" or "other parties" or "vacant" or "rest") return null; // nobody's name
        if (TableName(claim) is { } name) return new SeatRow(name, ActorNamed(quantity.Holder, name), seats, claim);
        if (quantity.Holder is not { } holder) return null;
        if (NamedIn(NameOf(holder)) is { } called) return new SeatRow(WithoutCount(called, seats), Known(holder), seats, claim);
        return holder.Text.StartsWith("independent", StringComparison.Ordinal) ? new SeatRow("Independents", null, seats, claim) : null;
    }

    /// <summary>"Dawn" rather than "armed group", by which the text calls it elsewhere.</summary>
    private static string NameOf(ActorRef holder) => holder.Name is not { } name || (char.IsUpper(holder.Text[0]) && char.IsLower(name.Split(' ')[^1][0]) && !name.Contains(holder.Text, StringComparison.Ordinal)) ? holder.Text : name;

    /// <summary>"Yellow Shirt party" of "ruling Yellow Shirt party"; null where no name stands in it.</summary>
    private static string? NamedIn(string holder)
    {
        if (char.IsUpper(holder[0])) return holder;
        if ((holder.EndsWith("ists", StringComparison.Ordinal) && holder is not ("journalists" or "artists" or "activists" or "tourists" or "motorists" or "scientists")) || holder is "conservatives" or "liberals" or "moderates" or "hardliners" or "greens" or "radicals" or "democrats" or "republicans") return char.ToUpperInvariant(holder[0]) + holder[1..];
        var words = holder.Split(' ');
        return words.Length > 2 && char.IsUpper(words[1][0]) ? string.Join(' ', words[1..]) : null;
    }

    /// <summary>"the Liberal Front 11" where the verb is left out.</summary>
    private static string WithoutCount(string name, int seats) => name.EndsWith($" {seats.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal) ? name[..name.LastIndexOf(' ')] : name;

    /// <summary>The actor that was read stands for the row only when it is the row's name, not a person named within it.</summary>
    private static string? ActorNamed(ActorRef? holder, string name) =>
        holder is not null && NameFolding.Fold(holder.Text) == NameFolding.Fold(name) ? Known(holder) : null;

    private static string? Known(ActorRef holder) => holder.Actor is { } actor && !actor.Contains('@', StringComparison.Ordinal) ? actor : null;

    private static string? TableName(Claim claim)
    {
        if (!claim.Evidence.Span.Contains(claim.Quantity!.Span)) return null;
        var before = claim.Evidence.Text[..(claim.Quantity.Span.Start - claim.Evidence.Start)];
        return TableRow().Match(before[Math.Max(0, before.Length - LongestLead)..]) is { Success: true } row && row.Groups["name"].Value.Trim() is { Length: > 1 and <= LongestName } name ? name : null;
    }

    /// <summary>The count of the whole chamber rather than of a party in it.</summary>
    private static bool IsAssembly(SeatRow row) => IsAssembly(row.Name);

    private static bool IsAssembly(ActorRef? holder) => holder is not null && IsAssembly(holder.Text);

    private static bool IsAssembly(string name) => NameFolding.Fold(name).Split(' ') is ["assembly" or "house" or "chamber" or "council", "of", ..] or ["national" or "federal", "assembly", "of", ..] || NameFolding.Fold(name).Split(' ')[^1] is "assembly" or "parliament" or "council" or "chamber" or "house" or "congress" or "senate" or "legislature" or "representatives";

    private static bool IsOfNobody(SeatRow row) => NameFolding.Fold(row.Name).Contains("independent", StringComparison.Ordinal);

    /// <summary>What stands before the number: a name and a colon or dash, at the start or after the row before.</summary>
    [GeneratedRegex(@"(?:^|seats?\b[\s.;,]*|[\n;])(?<name>[^\n;:–—]+?)\s*(?::|\s[-–—])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRow();
}
