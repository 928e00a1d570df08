using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Sqlite;

/// <summary>A prepared statement whose parameters are <c>?1 ?2 ...</c>. Not safe for several threads.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
    }

    /// <summary>Returns the number of rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return Guard(_command.ExecuteNonQuery);
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public T? First<T>(Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        Set(values);
        using var reader = Guard(_command.ExecuteReader);
        return Guard(reader.Read) ? row(reader) : default;
    }

    public List<T> All<T>(Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        Set(values);
        return [.. Stream(row)];
    }

    /// <summary>Rows one by one, with the parameters set last.</summary>
    public IEnumerable<T> Stream<T>(Func<SqliteDataReader, T> row)
    {
        using var reader = Guard(_command.ExecuteReader);
        while (Guard(reader.Read)) yield return row(reader);
    }

    public void Dispose() => _command.Dispose();

    private void Set(ReadOnlySpan<object?> values)
    {
        _command.Parameters.Clear();
        for (var i = 0; i < values.Length; i++) _command.Parameters.AddWithValue($"?{i + 1}", values[i] ?? DBNull.Value);
    }

    private T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Of(_command.Connection?.DataSource ?? "", fault);
        }
    }
}
