using System.Net;
using System.Text.Encodings.Web;
using Hearsay.Record;
using Hearsay.Web.Acts;
using Hearsay.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hearsay.Web;

/// <summary>
/// The desk: pages made on the server from the record, on 127.0.0.1 only. Text of a page reaches the browser as text, never as
/// markup (Razor encodes it), and the content security policy lets nothing run or load that is not ours.
/// </summary>
public sealed class Desk : IAsyncDisposable
{
    private const int LongestForm = 64 * 1024; // bytes

    private readonly WebApplication _application;

    private Desk(WebApplication application, Uri address) => (_application, Address) = (application, address);

    /// <summary>Where the desk answers, with the port it took.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve <paramref name="store"/>, which stays the caller's to close.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<Desk> StartAsync(IRecordStore store, DeskOptions options, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (application, prepared) = Build(store, options);
        await application.StartAsync(stop).ConfigureAwait(false);
        await prepared.ConfigureAwait(false);
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new Desk(application, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static (WebApplication Application, Task Prepared) Build(IRecordStore store, DeskOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestForm;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<HtmlEncoder>(SafeEncoder.Instance); // the renderer asks for it
        var application = builder.Build();
        var board = new Board(store, options);
        var reception = new Reception(board, new Printer(application.Services));
        application.Use(Doorkeeper.Guard);
        application.Use(reception.Watch);
        Routes.Map(application, reception, new Clerk(board, reception));
        var prepared = Task.Run(reception.PrepareAsync);
        board.WarmUp();
        return (application, prepared);
    }
}
