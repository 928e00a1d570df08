using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Web.Tests.Acts;

/// <summary>Fills in the forms of a desk as a browser would.</summary>
internal sealed class DeskPen(Uri desk, HttpClient client)
{
    /// <summary>The fields of the form on a page that enters <paramref name="what"/>, as they stand.</summary>
    public async Task<Dictionary<string, string>> OpenAsync(string page, string what)
    {
        var html = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(desk, page)));
        var form = html.QuerySelectorAll("form.act").First(found => found.QuerySelector("input[name=what]")?.GetAttribute("value") == what);
        return form.QuerySelectorAll("input[name]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
    }

    public async Task<HttpResponseMessage> SendAsync(Dictionary<string, string> fields, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk, "/act")) { Content = new FormUrlEncodedContent(fields) };
        change?.Invoke(request);
        return await client.SendAsync(request);
    }

    /// <summary>Opens, fills in and sends; gives the page to which the desk leads.</summary>
    public async Task<string> EnterAsync(string page, string what, params (string Name, string Value)[] values)
    {
        var fields = await OpenAsync(page, what);
        foreach (var (name, value) in values) fields[name] = value;
        using var answer = await SendAsync(fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return await client.GetStringAsync(new Uri(desk, answer.Headers.Location!.ToString()));
    }
}
