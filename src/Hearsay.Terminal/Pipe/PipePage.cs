using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Core;

namespace Hearsay.Terminal.Pipe;

/// <summary>Makes a page of a filter's line.</summary>
internal static class PipePage
{
    public static Page Of(PipeInput input)
    {
        var body = input.Html ?? input.Text ?? throw new JsonException("the line has neither \"html\" nor \"text\"");
        return new Page
        {
            Location = input.Id,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))),
            GivenId = input.Id,
            Html = input.Html,
            Text = input.Html is null ? input.Text : null,
            Url = input.Url,
            Site = input.Site,
            Title = input.Title,
            Author = input.Author,
            Date = input.Date,
        };
    }
}
