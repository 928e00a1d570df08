using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Hearsay.Terminal.Tests;

/// <summary>`hearsay serve` in a process of its own, with a person before it who fills in forms.</summary>
internal sealed partial class DeskVisitor : IDisposable
{
    private readonly Process _program;
    private readonly HttpClient _client;

    private DeskVisitor(Process program, Uri address)
    {
        _program = program;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public static async Task<DeskVisitor> OpenAsync(string record)
    {
        var program = HearsayProgram.Start(["serve", "--port", "0", "--record", record]);
        var line = await program.StandardError.ReadLineAsync();
        return new DeskVisitor(program, new Uri(Address.Match(line ?? "").Value));
    }

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(path);

    /// <summary>The fields of the form on a page that enters <paramref name="what"/>.</summary>
    public async Task<Dictionary<string, string>> FormAsync(string page, string what)
    {
        var html = await _client.GetStringAsync(page);
        var form = Form.Matches(html).Select(match => match.Value).First(found => found.Contains($"name=\"what\" value=\"{what}\"", StringComparison.Ordinal));
        return Field.Matches(form).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
    }

    public async Task<(HttpStatusCode Status, string Page)> SendAsync(Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await _client.PostAsync(new Uri("/act", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        _client.Dispose();
        _program.Kill();
        _program.WaitForExit();
        _program.Dispose();
    }

    [GeneratedRegex("http://[0-9.:]+/")]
    private static partial Regex Address { get; }

    [GeneratedRegex("<form method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form { get; }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Field { get; }
}
