using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Sqlite;

/// <summary>Opens the file of a record: a new one is set up, an older one brought up to date, a foreign or newer one refused.</summary>
internal static class StoreFile
{
    private const int BusySeconds = 30;

    /// <exception cref="StoreException">See the summary; the file is left as it was.</exception>
    public static SqliteConnection OpenForWriting(string path)
    {
        var connection = new SqliteConnection(Words(path, SqliteOpenMode.ReadWriteCreate, pooled: false));
        try
        {
            connection.Open();
            Prepare(connection, path);
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw StoreFault.Of(path, fault);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>From the pool; only after a writer has set the file up.</summary>
    public static SqliteConnection OpenForReading(string path)
    {
        var connection = ReadingConnection(path);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw StoreFault.Of(path, fault);
        }
    }

    /// <summary>Not yet open; names the pool that readers share.</summary>
    public static SqliteConnection ReadingConnection(string path) => new(Words(path, SqliteOpenMode.ReadOnly, pooled: true));

    private static void Prepare(SqliteConnection connection, string path)
    {
        var version = Ask(connection, "PRAGMA user_version");
        RefuseForeign(connection, path, version);
        if (version > StoreSchema.Version)
            throw new StoreException(path, $"was written by a newer Hearsay (schema {version}, this one knows {StoreSchema.Version})", "Use that version, or name another file.");
        // Kill-safe: WAL keeps finished transactions when the process dies; NORMAL risks only the last ones when the power fails.
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        if (version < StoreSchema.Version) Migrate(connection);
    }

    private static void RefuseForeign(SqliteConnection connection, string path, long version)
    {
        var isEmpty = version == 0 && Ask(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && Ask(connection, "PRAGMA application_id") != StoreSchema.ApplicationId)
            throw new StoreException(path, StoreFault.Foreign, "It is some other program's database; name another file. It was left as it is.");
    }

    /// <summary>All steps in one transaction: after a kill the file has the old version or the new one, nothing between.</summary>
    private static void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var version = Ask(connection, "PRAGMA user_version"); // again: another process may have been first
        foreach (var step in StoreSchema.Steps[(int)version..]) Run(connection, step);
        Run(connection, $"PRAGMA user_version = {StoreSchema.Version}; PRAGMA application_id = {StoreSchema.ApplicationId};");
        transaction.Commit();
    }

    private static string Words(string path, SqliteOpenMode mode, bool pooled) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        Pooling = pooled,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();

    private static long Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
