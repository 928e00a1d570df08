using Microsoft.Data.Sqlite;

namespace Hearsay.Record.Tests;

public sealed class SqliteStoreTests : StoreTests
{
    private readonly StoreFolder _folder = new();
    private readonly SqliteStore _store;

    public SqliteStoreTests() => _store = _folder.Open();

    protected override IRecordStore Store => _store;

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_record_outlives_its_process()
    {
        _store.Add(Sample.Reading("One."));
        var version = _store.ContentVersion;
        _store.Dispose();

        using var again = _folder.Open();
        Assert.Equal(version, again.ContentVersion);
        Assert.True(again.Verify().IsClean);
    }

    [Fact]
    public void A_second_process_sees_what_the_first_adds()
    {
        using var second = _folder.Open();
        _store.Add(Sample.Reading("One."));
        second.Add(Sample.Reading("Two.", "b.txt"));

        Assert.Equal(2, _store.Counts.Documents);
        Assert.Equal(_store.ContentVersion, second.ContentVersion);
        Assert.True(_store.Verify().IsClean);
    }

    [Theory]
    [InlineData("UPDATE claim SET json = replace(json, '0.75', '0.99')", "not what was logged")]
    [InlineData("UPDATE document SET article = replace(article, 'One', 'Two')", "not what the document says")]
    [InlineData("DELETE FROM document", "is not there")]
    [InlineData("DROP TRIGGER audit_is_not_changed; UPDATE audit SET author = 'somebody'", "the log was changed")]
    [InlineData("UPDATE content SET version = '00'", "the version does not fit")]
    [InlineData("PRAGMA foreign_keys = OFF; UPDATE actor SET document = 'x'", "not there")]
    public void An_edit_by_hand_is_found(string edit, string fault)
    {
        _store.Add(Sample.Reading("One."));
        Edit(edit);

        Assert.Contains(_store.Verify().Flaws, flaw => flaw.Fault.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE audit SET author = 'somebody'")]
    [InlineData("DELETE FROM audit")]
    public void The_log_cannot_be_changed_unawares(string edit)
    {
        _store.Add(Sample.Reading("One."));
        Assert.Throws<SqliteException>(() => Edit(edit));
    }

    [Fact]
    public void The_views_spell_the_claims_out()
    {
        _store.Add(Sample.Reading("One."));
        Assert.Equal("Harbour Post", Ask("SELECT outlet FROM claims WHERE event = 'ACCUSE'"));
        Assert.Equal("One.", Ask("SELECT text FROM documents"));
        Assert.Equal("Orlan Veshti", Ask("SELECT name FROM actors"));
    }

    private void Edit(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
