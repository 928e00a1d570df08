using System.Runtime.CompilerServices;

namespace Hearsay.Study;

/// <summary>
/// A table by name that never changes: what comes or goes makes another one, which shares with it all that stays, at a cost in proportion to
/// the change. Many small shelves by hash; only those that something touches are copied. Safe for many threads.
/// </summary>
internal sealed class SharedTable<T>
    where T : class
{
    private const int Fewest = 64; // shelves
    private const int Fullest = 16; // rows a shelf, in the mean
    private const int Growth = 8;

    private readonly (string Name, T Row)[][] _shelves;

    private SharedTable((string Name, T Row)[][] shelves, int count) => (_shelves, Count) = (shelves, count);

    public static SharedTable<T> Empty { get; } = new(Shelves(Fewest), 0);

    public int Count { get; }

    public IEnumerable<(string Name, T Row)> All => _shelves.SelectMany(shelf => shelf);

    public IEnumerable<T> Rows => All.Select(each => each.Row);

    /// <summary>Null for a name that is not there.</summary>
    public T? Find(string name)
    {
        foreach (var (other, row) in _shelves[ShelfOf(name, _shelves.Length)])
            if (string.Equals(other, name, StringComparison.Ordinal)) return row;
        return null;
    }

    /// <summary>Names that have another row than before, or none, or had none. Cheap between tables of which one was made from the other.</summary>
    public IEnumerable<string> ChangedSince(SharedTable<T> before)
    {
        if (before._shelves.Length != _shelves.Length) return All.Concat(before.All).Select(each => each.Name).Distinct(StringComparer.Ordinal).Where(name => !ReferenceEquals(Find(name), before.Find(name)));
        return Enumerable.Range(0, _shelves.Length).Where(shelf => !ReferenceEquals(_shelves[shelf], before._shelves[shelf]))
            .SelectMany(shelf => _shelves[shelf].Concat(before._shelves[shelf]).Select(each => each.Name).Distinct(StringComparer.Ordinal))
            .Where(name => !ReferenceEquals(Find(name), before.Find(name)));
    }

    /// <param name="changes">A row of null takes the name out. Of several for one name the last counts.</param>
    public SharedTable<T> With(IEnumerable<(string Name, T? Row)> changes)
    {
        var shelves = Count == 0 && changes.TryGetNonEnumeratedCount(out var many) ? Shelves(SizeFor(many)) : ((string Name, T Row)[][])_shelves.Clone();
        var (own, count) = (new HashSet<int>(), Count);
        foreach (var (name, row) in changes)
        {
            var shelf = ShelfOf(name, shelves.Length);
            var place = Array.FindIndex(shelves[shelf], each => string.Equals(each.Name, name, StringComparison.Ordinal));
            if (place < 0 && row is null) continue;
            if (place >= 0 && row is not null) Replace(shelves, shelf, place, (name, row), own);
            else shelves[shelf] = row is null ? [.. shelves[shelf][..place], .. shelves[shelf][(place + 1)..]] : [.. shelves[shelf], (name, row)];
            own.Add(shelf);
            count += (row is null ? 0 : 1) - (place < 0 ? 0 : 1);
        }

        return count <= Fullest * shelves.Length ? new SharedTable<T>(shelves, count) : Spread(shelves, count);
    }

    private static void Replace((string Name, T Row)[][] shelves, int shelf, int place, (string Name, T Row) row, HashSet<int> own)
    {
        if (!own.Contains(shelf)) shelves[shelf] = [.. shelves[shelf]];
        shelves[shelf][place] = row;
    }

    private static SharedTable<T> Spread((string Name, T Row)[][] shelves, int count) =>
        new SharedTable<T>(Shelves(SizeFor(count)), 0).With([.. shelves.SelectMany(shelf => shelf, (_, row) => (row.Name, (T?)row.Row))]);

    private static int SizeFor(int count)
    {
        var size = Fewest;
        while (size * Fullest < count) size *= Growth;
        return size;
    }

    private static (string Name, T Row)[][] Shelves(int count)
    {
        var shelves = new (string Name, T Row)[count][];
        Array.Fill(shelves, []);
        return shelves;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ShelfOf(string name, int shelves) => string.GetHashCode(name, StringComparison.Ordinal) & (shelves - 1);
}
