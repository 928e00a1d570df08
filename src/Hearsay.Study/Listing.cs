namespace Hearsay.Study;

/// <summary>Rows by id and in an order, as they come and change. Immutable: a change makes another listing, which shares what stays.</summary>
/// <param name="order">Total.</param>
internal sealed class Listing<T>(IComparer<T> order)
    where T : class
{
    private SharedTable<T> _ids = SharedTable<T>.Empty;

    /// <summary>In order.</summary>
    public T[] Rows { get; private init; } = [];

    public T? Find(string id) => _ids.Find(id);

    /// <param name="changes">Each id once; null for a row that is no more.</param>
    public Listing<T> With(IReadOnlyCollection<(string Id, T? Row)> changes) => changes.Count == 0 ? this : new(order)
    {
        _ids = _ids.With(changes),
        Rows = SortedRows.With(Rows, [.. changes.Select(change => Find(change.Id)).OfType<T>()], [.. changes.Select(change => change.Row).OfType<T>()], order),
    };
}
