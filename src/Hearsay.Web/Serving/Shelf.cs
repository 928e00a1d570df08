using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Serving;

/// <summary>
/// Style, script and icon of the desk, carried inside the program. Their addresses hold the digest of what they say, so that a
/// browser may keep them for good.
/// </summary>
internal static class Shelf
{
    private static readonly Dictionary<string, (byte[] Bytes, string Address)> Items = Load("desk.css", "desk.js", "network.js", "cytoscape.min.js", "desk.svg");

    /// <summary>The style that a dossier carries within itself.</summary>
    public static string DossierStyle { get; } = System.Text.Encoding.UTF8.GetString(Read("dossier.css"));

    /// <summary>"sha256-...", by which a content security policy lets that style in.</summary>
    public static string DossierStyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Read("dossier.css")))}";

    /// <summary>The address of one of them, "/desk.css?v=1a2b3c4d".</summary>
    public static string AddressOf(string name) => Items[name].Address;

    public static Task Serve(HttpContext context)
    {
        var name = context.Request.Path.Value!.TrimStart('/');
        var bytes = Items[name].Bytes;
        context.Response.ContentType = TypeOf(name);
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    public static IEnumerable<string> Names => Items.Keys;

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };

    private static Dictionary<string, (byte[] Bytes, string Address)> Load(params ReadOnlySpan<string> names)
    {
        var items = new Dictionary<string, (byte[] Bytes, string Address)>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var bytes = Read(name);
            items.Add(name, (bytes, $"/{name}?v={Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}"));
        }

        return items;
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(Shelf).Assembly.GetManifestResourceStream("wwwroot/" + name) ?? throw new InvalidOperationException($"{name} was not built in");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
