using System.Text;
using Hearsay.Web.Acts;
using Hearsay.Web.Parts;
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
    public async Task PrintAsync<TPage>(HttpContext context, IReadOnlyDictionary<string, object?> parameters, Visitor visitor, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var bytes = await RenderAsync(typeof(TPage), parameters, visitor).ConfigureAwait(false);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    public async Task<byte[]> RenderAsync(Type page, IReadOnlyDictionary<string, object?> parameters, Visitor visitor)
    {
        var room = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Room.Page)] = page, [nameof(Room.Parameters)] = parameters, [nameof(Room.Visitor)] = visitor });
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var rendered = await renderer.RenderComponentAsync<Room>(room).ConfigureAwait(true);
                return Encoding.UTF8.GetBytes(rendered.ToHtmlString());
            }).ConfigureAwait(false);
        }
    }
}
