namespace Hearsay.Record;

/// <summary>The file is no record, is damaged, or was made by a newer version. The message says which file and what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string path, string fault, string advice, Exception? inner = null)
        : base($"{path}: {fault}. {advice}", inner) => (Path, Fault, Advice) = (path, fault, advice);

    public string Path { get; }

    public string Fault { get; }

    /// <summary>What the user can do about it, as a sentence.</summary>
    public string Advice { get; }
}
