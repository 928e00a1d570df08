using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

#pragma warning disable RS0030 // the one place where the network is used, when the user has named an address

namespace Hearsay.Ingest.Sources.Fetching;

/// <summary>
/// Fetches an address that the user names, and nothing else: http and https, no proxy, no cookies, at most <see cref="MostRedirects"/>
/// redirects, <see cref="Limits.PageBytes"/> and half a minute. Every connection, also behind a redirect, goes to an address that was
/// looked at after the name was resolved, so a name that changes its address in between gains nothing.
/// </summary>
public sealed class PageFetcher
{
    public const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _clock;
    private readonly Func<IPAddress, bool> _isAllowed;

    public PageFetcher(TimeProvider clock)
        : this(clock, PublicAddresses.Holds)
    {
    }

    /// <param name="isAllowed">Which addresses may be connected to.</param>
    internal PageFetcher(TimeProvider clock, Func<IPAddress, bool> isAllowed) => (_clock, _isAllowed) = (clock, isAllowed);

    public static bool IsAddress(string path) => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <returns>What came, or null with the reason.</returns>
    internal Source? Fetch(string address, out string? failure)
    {
        using var patience = new CancellationTokenSource(Patience, _clock);
        try
        {
            (var source, failure) = FetchAsync(address, patience.Token).GetAwaiter().GetResult();
            return source;
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            failure = patience.IsCancellationRequested ? $"no answer within {Patience.TotalSeconds} s" : "it cannot be fetched: " + (trouble.InnerException ?? trouble).Message;
            return null;
        }
    }

    private async Task<(Source? Source, string? Failure)> FetchAsync(string address, CancellationToken stop)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var at)) return (null, "it is no address");
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }; // the token ends it
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (Refusal(at) is { } refusal) return (null, refusal);
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("hearsay", null));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if ((int)answer.StatusCode is < 300 or >= 400 || answer.Headers.Location is not { } next) return await TakeAsync(answer, at, stop).ConfigureAwait(false);
            if (!Uri.TryCreate(at, next, out at!)) return (null, "it is redirected to what is no address");
        }

        return (null, $"more than {MostRedirects} redirects");
    }

    private static string? Refusal(Uri at) =>
        at.Scheme != Uri.UriSchemeHttp && at.Scheme != Uri.UriSchemeHttps ? $"only http and https are fetched, not {at.Scheme}"
            : at.UserInfo.Length > 0 ? "an address with a name or a password in it is not fetched" : null;

    private async Task<(Source? Source, string? Failure)> TakeAsync(HttpResponseMessage answer, Uri at, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode) return (null, $"the server answers {(int)answer.StatusCode}");
        using var body = new MemoryStream();
        var stream = await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        for (var read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false); read > 0; read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false))
        {
            body.Write(buffer, 0, read);
            if (body.Length > Limits.PageBytes) return (null, $"it is larger than {Limits.PageBytes >> 20} MB");
        }

        var type = answer.Content.Headers.ContentType;
        var kind = type?.MediaType switch { "text/html" or "application/xhtml+xml" => SourceKind.Html, "text/plain" => SourceKind.Text, _ => SourceKind.Unknown };
        return (new Source(at.AbsoluteUri, new MemoryStream(body.ToArray()), kind) { Url = at.AbsoluteUri, Charset = type?.CharSet?.Trim('"'), Seen = _clock.GetUtcNow() }, null);
    }

    /// <summary>Connects to the first address of the host; refused when any of them lies inside.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host.Trim('[', ']');
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, stop).ConfigureAwait(false);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => _isAllowed(address))) throw new HttpRequestException($"{host} is no address of the public internet");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
