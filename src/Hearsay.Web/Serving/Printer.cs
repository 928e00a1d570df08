using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Web.Serving;

/// <summary>
/// Renders components to HTML. Only the renderer is used, none of the services that interactive or form-posting components need:
/// they would keep keys in the user's home folder. Safe for many threads; each page has its own renderer.
/// </summary>
internal sealed class Printer(IServiceProvider services)
{
    public async Task PrintAsync<TPage>(HttpContext context, IDictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var bytes = await RenderAsync<TPage>(parameters).ConfigureAwait(false);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<byte[]> RenderAsync<TPage>(IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters)).ConfigureAwait(true);
                return Encoding.UTF8.GetBytes(page.ToHtmlString());
            }).ConfigureAwait(false);
        }
    }
}
