using Hearsay.Record.Sqlite;
using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Tests;

public sealed class StoreFileTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_file_becomes_a_record()
    {
        File.WriteAllText(_folder.File, "");
        using var store = _folder.Open();
        Assert.True(store.Verify().IsClean);
    }

    [Fact]
    public void A_text_file_is_refused_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("These are my notes, not a record. ", 40));
        File.WriteAllText(_folder.File, text);

        var refusal = Assert.Throws<StoreException>(_folder.Open);
        Assert.Contains("is no record of Hearsay", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(_folder.File, refusal.Path);
        Assert.Equal(text, File.ReadAllText(_folder.File));
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        Run("CREATE TABLE recipe (name TEXT)");
        var refusal = Assert.Throws<StoreException>(_folder.Open);
        Assert.Contains("some other program's database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_record_is_refused_by_its_number()
    {
        _folder.Open().Dispose();
        Run("PRAGMA user_version = 99");

        var refusal = Assert.Throws<StoreException>(_folder.Open);
        Assert.Contains("newer Hearsay (schema 99, this one knows", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_record_is_brought_up_to_date()
    {
        Run(StoreSchema.Steps[0] + $"PRAGMA user_version = 1; PRAGMA application_id = {StoreSchema.ApplicationId};");
        using var store = _folder.Open();
        store.Add(Sample.Reading("One."));

        Assert.True(store.Verify().IsClean);
        Assert.Equal((long)StoreSchema.Version, Run("PRAGMA user_version"));
        Assert.Equal(1L, Run("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void A_damaged_record_says_so()
    {
        using (var store = _folder.Open())
            for (var i = 0; i < 200; i++) store.Add(Sample.Reading($"Text {i}."));
        using (var file = File.OpenWrite(_folder.File))
        {
            file.Position = 4096;
            file.Write(new byte[(int)Math.Min(file.Length - 4096, 200_000)]);
        }

        var fault = Xunit.Record.Exception(() =>
        {
            using var store = _folder.Open();
            Assert.False(store.Verify().IsClean);
            _ = store.Documents().ToList();
        });
        Assert.Contains("is damaged", Assert.IsType<StoreException>(fault).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_says_so()
    {
        var path = Path.Combine(Path.GetDirectoryName(_folder.File)!, "missing", "record.db");
        var refusal = Assert.Throws<StoreException>(() => SqliteStore.Open(path, new FixedClock()));
        Assert.Contains("cannot be opened", refusal.Message, StringComparison.Ordinal);
    }

    private object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
