using Hearsay.Record;

namespace Hearsay.Web.Tests;

/// <summary>A desk that serves a record while the tests of a class run.</summary>
public abstract class DeskFixture : IAsyncLifetime
{
    private readonly IRecordStore _store;
    private Desk? _desk;

    protected DeskFixture(IRecordStore store) => _store = store;

    protected virtual DeskOptions Options => new(0);

    public Uri Address => _desk!.Address;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        _desk = await Desk.StartAsync(_store, Options, CancellationToken.None);
        Client.BaseAddress = _desk.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_desk is not null) await _desk.DisposeAsync();
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
