using System.Net;

namespace Hearsay.Web.Tests.Serving;

public sealed class DoorkeeperTests(RiverDesk desk) : IClassFixture<RiverDesk>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.7")]
    public async Task Another_host_is_turned_away(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:1234")]
    [InlineData("[::1]")]
    public async Task Names_of_this_machine_are_let_in(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    public async Task Only_reading_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/claims.json")]
    [InlineData("/desk.css")]
    [InlineData("/nowhere")]
    public async Task Every_answer_bears_the_strict_headers(string path)
    {
        using var answer = await desk.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_head_request_gets_the_headers_of_the_page_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/claims");
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/actor/per:nobody")]
    [InlineData("/actor/")]
    [InlineData("/between/per:nobody/loc:sarn")]
    [InlineData("/between/loc:sarn")]
    [InlineData("/claim/0000000000000000")]
    [InlineData("/document/0000000000000000")]
    [InlineData("/document/..%2f..%2fetc%2fpasswd")]
    [InlineData("/actor/%ff%fe")]
    public async Task What_is_not_in_the_record_is_said_to_be_missing(string path)
    {
        using var answer = await desk.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Not in this record", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_twin_is_missing_as_json()
    {
        using var answer = await desk.Client.GetAsync("/claim/0000000000000000.json", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("/claims?page=99999999999&since=yesterday&kind=17&type=&min-voices=NaN&order=x&denied=perhaps")]
    [InlineData("/claims?page=-1&since=0001-01-01&until=9999-12-31")]
    [InlineData("/actors?q=%00%ff&show=x&page=0")]
    [InlineData("/documents?outlet=&actor=%00")]
    public async Task A_query_that_makes_no_sense_does_not_narrow(string path) => Assert.NotEmpty(await desk.ReadAsync(path));
}
