using Microsoft.Playwright;

namespace Hearsay.Web.Tests.Browser;

/// <summary>A page open in the browser, with everything that went wrong on the way.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Note($"console {message.Type} at {message.Location}: {message.Text}"); // reports of the policy come here too
        page.PageError += (_, error) => Note($"script: {error}");
        page.Dialog += async (_, dialog) =>
        {
            Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != "127.0.0.1") Note($"request off the machine: {request.Url}");
        };
    }

    public IPage Page { get; }

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        var excess = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (excess > 0) Note($"{path} is {excess} px too wide");
    }

    /// <param name="missing">A path that is not there on purpose: the browser says so in its console.</param>
    public void AssertIsClean(string? missing = null)
    {
        lock (_faults)
        {
            _faults.RemoveAll(fault => missing is not null && fault.Contains(missing, StringComparison.Ordinal) && fault.Contains("404", StringComparison.Ordinal));
            Assert.Empty(_faults);
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(string fault)
    {
        lock (_faults) _faults.Add(fault);
    }
}
