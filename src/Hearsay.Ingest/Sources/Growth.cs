namespace Hearsay.Ingest.Sources;

/// <summary>Counts what decompression has given so far.</summary>
internal sealed class Growth
{
    private long _grown;

    /// <summary>Adds <paramref name="read"/> bytes; true when that is more than so many compressed bytes may grow to.</summary>
    public bool Exceeds(int read, long consumed)
    {
        _grown += read;
        return _grown > Limits.DecompressedBytes || (_grown > Limits.RatioGrace && _grown / Limits.DecompressedRatio > consumed);
    }
}
