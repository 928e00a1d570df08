namespace Hearsay.Record.Tests;

/// <summary>A folder of its own for the files of one test; gone afterwards.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-record-");

    public string File => Path.Combine(_folder.FullName, "record.db");

    public SqliteStore Open() => SqliteStore.Open(File, new FixedClock());

    public void Dispose() => _folder.Delete(recursive: true);
}
