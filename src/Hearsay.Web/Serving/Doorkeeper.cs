using System.Net;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Serving;

/// <summary>
/// Lets in only requests that name this machine as host, so that a foreign page cannot reach the desk through a name of its own
/// that resolves to 127.0.0.1 (DNS rebinding), and of those that write only what comes from our own pages. The same strict headers stand
/// on every answer.
/// </summary>
internal static class Doorkeeper
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        SetHeaders(context.Response.Headers);
        if (!IsLocal(context.Request.Host.Host)) return Refuse(context, HttpStatusCode.MisdirectedRequest, "this desk answers on 127.0.0.1 only");
        if (IsReading(context.Request.Method)) return next(context);
        if (!IsWriting(context.Request)) return Refuse(context, HttpStatusCode.MethodNotAllowed, "this address answers GET and HEAD only");
        return IsFromHere(context.Request) ? next(context) : Refuse(context, HttpStatusCode.Forbidden, "only pages of this desk may write");
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static Task Refuse(HttpContext context, HttpStatusCode status, string words)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (status == HttpStatusCode.MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(words);
    }

    private static bool IsWriting(HttpRequest request) => HttpMethods.IsPost(request.Method) && Routes.Writing.Contains(request.Path.Value, StringComparer.Ordinal);

    /// <summary>
    /// What the browser says of where a request comes from. It writes "null" for the origin of our own pages, since they send no referrer
    /// (Fetch, "append a request Origin header"); it then says by Sec-Fetch-Site that the origin is the same.
    /// </summary>
    private static bool IsFromHere(HttpRequest request)
    {
        var (origin, site) = (request.Headers.Origin.ToString(), request.Headers["Sec-Fetch-Site"].ToString());
        if (site is not ("" or "same-origin")) return false;
        return origin == "null" ? site == "same-origin" : origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static bool IsLocal(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address));
}
