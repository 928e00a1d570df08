using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Sqlite;

/// <summary>Says in words what SQLite's result codes mean for the user.</summary>
internal static class StoreFault
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NoDatabase = 26;

    public const string Foreign = "is no record of Hearsay";

    public static StoreException Of(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        NoDatabase => new StoreException(path, Foreign, "Name another file; this one was left as it is.", fault),
        Corrupt => new StoreException(path, "is damaged", "Put back a copy, or move it away and add the documents again.", fault),
        Busy => new StoreException(path, "is being written by another process", "Try again when that has finished.", fault),
        ReadOnly => new StoreException(path, "may not be written", "Give write permission for the file and its folder.", fault),
        Full => new StoreException(path, "cannot grow: the disk is full", "Make room; what was added before is safe.", fault),
        CannotOpen => new StoreException(path, "cannot be opened", "Check that the folder exists and may be read and written.", fault),
        InputOutput => new StoreException(path, "cannot be read or written", "Check the disk; then run hearsay verify.", fault),
        _ => new StoreException(path, $"SQLite says: {fault.Message}", "Run hearsay verify.", fault),
    };
}
