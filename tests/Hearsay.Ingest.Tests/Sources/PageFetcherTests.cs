using System.Net;
using System.Net.Sockets;
using System.Text;
using Hearsay.Ingest.Sources;
using Hearsay.Ingest.Sources.Fetching;
using Xunit;

namespace Hearsay.Ingest.Tests.Sources;

/// <summary>What is fetched and what is refused. A small server on this machine answers, to which only the tests may connect.</summary>
public sealed class PageFetcherTests : IDisposable
{
    private const string Page = "<html><body><p>The road was mended.</p></body></html>";

    private readonly TcpListener _server = new(IPAddress.Loopback, 0);
    private string _answer = "";

    public PageFetcherTests()
    {
        _server.Start();
        _ = ServeAsync();
    }

    private string Address => $"http://127.0.0.1:{((IPEndPoint)_server.LocalEndpoint).Port}/road";

    public void Dispose() => _server.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            using var client = await _server.AcceptTcpClientAsync();
            var stream = client.GetStream();
            _ = await stream.ReadAsync(new byte[4096]);
            await stream.WriteAsync(Encoding.Latin1.GetBytes(_answer));
        }
    }

    private PageResult Fetch(string answer, string? address = null)
    {
        _answer = answer;
        return Assert.Single(new PageSource(null, new PageFetcher(TimeProvider.System, IPAddress.IsLoopback)).Read([address ?? Address]));
    }

    private static string Refused(string address) => Assert.Single(new PageSource(null, new PageFetcher(TimeProvider.System)).Read([address])).Failure?.Message ?? "";

    [Fact]
    public void A_page_comes_with_its_address_and_the_charset_of_its_header()
    {
        var page = Fetch($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\nConnection: close\r\n\r\n{Page}\u00cc").Page!;
        Assert.Equal((Page + "М", Address), (page.Html, page.Url));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("http://0.0.0.0/")]
    public void Addresses_inside_are_refused(string address) => Assert.Contains("no address of the public internet", Refused(address), StringComparison.Ordinal);

    [Fact]
    public void A_redirect_to_a_file_is_refused() =>
        Assert.Contains("only http and https", Fetch("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nConnection: close\r\n\r\n").Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_redirect_to_an_address_inside_is_refused() =>
        Assert.Contains("public internet", Fetch("HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nConnection: close\r\n\r\n").Failure!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("//[")]
    [InlineData("http://[::ffff:127.0.0.1]:1/")]
    [InlineData("//10.0.0.1/")]
    public void A_redirect_to_nowhere_is_refused(string location) =>
        Assert.NotNull(Fetch($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nConnection: close\r\n\r\n").Failure);

    [Fact]
    public void Redirects_in_a_circle_end() =>
        Assert.Contains("redirects", Fetch("HTTP/1.1 302 Found\r\nLocation: /road\r\nConnection: close\r\n\r\n").Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_body_over_the_limit_is_refused() =>
        Assert.Contains("larger than", Fetch("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + new string('x', Limits.PageBytes + 1)).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_of_the_server_is_said() => Assert.Contains("404", Fetch("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n").Failure!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n<html>")]
    public async Task A_server_that_does_not_end_its_answer_is_left_after_half_a_minute(string answer)
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var fetched = Task.Run(() => Assert.Single(new PageSource(null, new PageFetcher(new HalfMinutes(), IPAddress.IsLoopback)).Read([$"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}/"])));
        using var client = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(answer), TestContext.Current.CancellationToken);
        Assert.Equal("no answer within 30 s", (await fetched).Failure?.Message);
    }

    [Fact]
    public void A_password_in_an_address_is_refused() => Assert.Contains("password", Refused("http://ada:quill@post.example/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("100.64.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fd00::1", false)]
    [InlineData("255.255.255.255", false)]
    public void Public_addresses_are_told_from_those_inside(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddresses.Holds(IPAddress.Parse(address)));

    /// <summary>A clock on which half a minute has passed after a fifth of a second, and nothing else ever comes due.</summary>
    private sealed class HalfMinutes : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime == TimeSpan.FromSeconds(30) ? TimeSpan.FromMilliseconds(200) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
