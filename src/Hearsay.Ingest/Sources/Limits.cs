namespace Hearsay.Ingest.Sources;

/// <summary>How much of anything is read. What is larger gives a <see cref="ReadFailure"/>, and reading goes on with the next.</summary>
public static class Limits
{
    /// <summary>Bytes of one page or scrape: held as bytes and as text at once, it takes three times as much.</summary>
    public const int PageBytes = 16 << 20;

    /// <summary>Bytes of one row of a JSON Lines file, after decompression: it is held as bytes, as JSON and as a page at once.</summary>
    public const int RowBytes = 16 << 20;

    /// <summary>UTF-16 units of the text of a page or scrape that are kept, some 20,000 words, a second to read; what comes after is left out, and said.</summary>
    public const int TextLength = 1 << 17;

    /// <summary>Bytes that one compressed file may grow to.</summary>
    public const long DecompressedBytes = 64L << 30;

    /// <summary>How many times its compressed size a file may grow to, once it is larger than <see cref="RatioGrace"/>.</summary>
    public const int DecompressedRatio = 200;

    /// <summary>Decompressed bytes below which the ratio is not looked at.</summary>
    public const long RatioGrace = 32L << 20;

    /// <summary>Entries of one archive or feed.</summary>
    public const int Entries = 100_000;

    /// <summary>Containers inside containers.</summary>
    public const int ContainerDepth = 6;

    /// <summary>Folders inside folders.</summary>
    public const int FolderDepth = 64;
}
