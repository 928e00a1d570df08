namespace Hearsay.Study;

/// <summary>The claims of the record as they are shown, by document, as documents come and change.</summary>
internal sealed class ClaimShelf
{
    private static readonly IComparer<Claim> ById = Comparer<Claim>.Create((x, y) => string.CompareOrdinal(x.Id, y.Id));

    private readonly Dictionary<string, Claim[]> _documents = new(StringComparer.Ordinal);

    /// <summary>In the order of ids. Each change makes a new array.</summary>
    public Claim[] All { get; private set; } = [];

    /// <summary>Fetches the claims of some documents anew.</summary>
    /// <param name="documents">Null: of all.</param>
    /// <param name="show">Makes of a claim of the store the one that is shown.</param>
    public ClaimChange Update(IRecordStore store, IReadOnlyCollection<string>? documents, Func<Claim, Claim> show)
    {
        if (documents is null) return Fill(store, show);
        var (gone, fresh) = (new List<Claim>(), new List<Claim>());
        foreach (var document in documents)
        {
            if (_documents.TryGetValue(document, out var before)) gone.AddRange(before);
            Claim[] shown = [.. store.ClaimsOf(document).Select(show)];
            fresh.AddRange(shown);
            if (shown.Length > 0) _documents[document] = shown;
            else _documents.Remove(document);
        }

        All = SortedRows.With(All, gone, fresh, ById);
        return new ClaimChange(gone, fresh);
    }

    private ClaimChange Fill(IRecordStore store, Func<Claim, Claim> show)
    {
        All = [.. store.Claims().Select(show)];
        foreach (var document in All.GroupBy(claim => claim.Document, StringComparer.Ordinal)) _documents[document.Key] = [.. document];
        return new ClaimChange([], All);
    }
}
